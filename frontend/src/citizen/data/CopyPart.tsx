import { useState } from 'react';
import { useMutation } from 'urql';
import type { DataExportFormat, MyDataQuery } from '../../gql/graphql';
import { failureOf, fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { DocumentButton } from '../../shared/files/DocumentButton';
import { ExportMyDataDocument } from './documents';

const names: Record<DataExportFormat, string> = { PDF: 'gehor.pdf', JSON: 'gehor.json' };

/** A copy of everything, to read or for programs; each one that was asked for stands below, as any access does. */
export function CopyPart({ exports }: { exports: MyDataQuery['dataExports'] }) {
  const { t, formats } = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const [, ask] = useMutation(ExportMyDataDocument);
  const make = async (format: DataExportFormat): Promise<string | null> => {
    const { data, error } = await ask({ input: { format } });
    const problems = fieldProblems(data?.exportMyData.problems ?? []);
    setRefused(
      problems[0]?.message ?? (error && failureOf(error).kind === 'offline' ? t('failed.offline') : null),
    );
    return data?.exportMyData.export?.path ?? null;
  };

  return (
    <section className="g-section" aria-labelledby="copy">
      <h2 id="copy">{t('data.copy')}</h2>
      <p>{t('data.copy.text')}</p>
      {(['PDF', 'JSON'] as const).map((format) => (
        <DocumentButton
          key={format}
          label={t(`data.copy.${format}`)}
          path={() => make(format)}
          name={names[format]}
          refused={refused}
        />
      ))}
      <p className="g-quiet">{t('data.copy.limits')}</p>
      {exports.length > 0 && (
        <>
          <h3>{t('data.copy.before')}</h3>
          <ul>
            {exports.map(({ id, format, askedAt, fetchedAt }) => (
              <li key={id}>
                {t(fetchedAt ? 'data.copy.fetched' : 'data.copy.asked', {
                  form: t(`data.form.${format}`),
                  at: formats.moment(fetchedAt ?? askedAt),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
