interface Props {
  number: string;
  place: string | null;
}

/** Above the heading of a case: its number, and where the unit is. */
export function NumberAndPlace({ number, place }: Props) {
  return (
    <>
      <p>{number}</p>
      {place && <p>{place}</p>}
    </>
  );
}
