/** Öre as a person types kronor. @example kronorstext('1200050') // '12000,50' */
export const kronorstext = (ore: string): string => {
  const [kr, rest] = [BigInt(ore) / 100n, BigInt(ore) % 100n];
  return rest === 0n ? `${kr}` : `${kr},${rest.toString().padStart(2, '0')}`;
};
