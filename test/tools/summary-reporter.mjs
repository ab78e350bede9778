/** Ends a run of @web/test-runner with the line "N passed, N failed", over all browsers. */
export const summaryReporter = () => ({
  stop({sessions}) {
    const sum = {passed: 0, failed: 0};
    for (const session of sessions) {
      const {passed, failed} = countTests(session.testResults);
      sum.passed += passed;
      sum.failed += failed;
      // it did not load, ran out of time or threw outside of a test
      if (!session.passed && failed === 0) sum.failed++;
    }
    // after the last words of the runner itself
    process.once('exit', () => console.log(`${sum.passed} passed, ${sum.failed} failed`));
  },
});

function countTests(suite) {
  const sum = {passed: 0, failed: 0};
  for (const test of suite?.tests ?? []) {
    if (!test.skipped) sum[test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) {
    const {passed, failed} = countTests(inner);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}
