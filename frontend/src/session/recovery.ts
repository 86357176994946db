/** So few recovery codes left that the person is asked to make new ones. */
export const FEW = 3;
