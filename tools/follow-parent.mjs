/** Loaded before a child's own code (`node --import`): a child whose parent is killed stops as if it were asked to. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
