/** Registers nothing: where there is no page (workers, servers at the edge) there are no elements. */
export {};
