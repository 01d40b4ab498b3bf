interface Named {
  name: string;
  place?: string | null;
}

/** A unit's name with its place, since many are called the same: "Akuttmottak, Haukeland universitetssjukehus". */
export function unitName({ name, place }: Named): string {
  return place && !name.includes(place) ? `${name}, ${place}` : name;
}
