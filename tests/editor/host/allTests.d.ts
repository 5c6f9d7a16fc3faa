// hostSuite.mts makes it.
declare module 'all-tests';
