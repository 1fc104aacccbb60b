/** What stands for a bucket's id where an item is put into none. */
export const nowhere = 'none';
