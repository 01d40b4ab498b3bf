package org.gehor.organisation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements of the search. Their text depends only on how many words there are and which of them are short. */
final class SearchSql {

    private static final String OFFERED = """
            o.kind in ('PROVIDER', 'UNIT', 'PATIENT_BOARD')
              and (o.opened_on is null or o.opened_on <= :today) and (o.closed_on is null or o.closed_on > :today)
              and (cast(:country as text) is null or o.country = :country)
            """;

    static final String BY_EXTERNAL_ID = """
            select %s, 1.0::float8 as score from organisation o
            where o.search_text like :beginning and %s
            order by length(o.external_id), o.external_id limit :first
            """.formatted(OrganisationRepository.COLUMNS, OFFERED);

    /**
     * At most so many are compared field by field, best by a quick look first: where the place is near, then by the rank
     * given.
     */
    private static final String FRAME = """
            with candidate as (
                select o.id, o.search_text, nlevel(o.path) as level,
                    :near <> '' and split_part(o.search_text, '|', 3) like '%%' || :near || '%%' as is_near
                from organisation o where %s %s),
            promising as (
                select id, search_text, level, is_near from candidate order by is_near desc, %s, level, id limit 200),
            scored as (
                select p.id,
                    (select avg(greatest(
                        word_similarity(word, f.name), 0.95 * word_similarity(word, f.aliases),
                        0.8 * word_similarity(word, f.places), 0.75 * word_similarity(word, f.above)))
                     from unnest(:words) as word)
                    + 0.4 * greatest(similarity(:phrase, f.name), (
                        select max(similarity(:phrase, alias)) from unnest(string_to_array(f.aliases, ';')) as alias))
                    + 0.2 * similarity(:phrase, f.name || f.places)
                    + case when p.is_near then 0.2 else 0 end
                    - 0.03 * p.level as score
                from promising p cross join lateral (
                    select split_part(p.search_text, '|', 1) as name, split_part(p.search_text, '|', 2) as aliases,
                        split_part(p.search_text, '|', 3) as places, split_part(p.search_text, '|', 4) as above) f)
            select %s, s.score from scored s join organisation o on o.id = s.id
            order by s.score desc, length(o.name), o.name, o.id limit :first
            """;

    private SearchSql() {}

    /** Words as they are written; the earlier they stand in the text, the better. */
    static String asWritten(List<String> words) {
        var conditions = each(words, i -> " and " + holds(words.get(i), i));
        var rank = IntStream.range(0, words.size())
                .mapToObj(i -> "position(:word" + i + " in search_text)")
                .collect(Collectors.joining(" + "));
        return FRAME.formatted(OFFERED + conditions, "", rank, OrganisationRepository.COLUMNS);
    }

    /** Words alike; short ones and numbers must be as they are written, since they are alike to too much. */
    static String alike(List<String> words) {
        var conditions = each(
                words,
                i -> " and " + (exactOnly(words.get(i)) ? holds(words.get(i), i) : ":word" + i + " <% o.search_text"));
        var rank = IntStream.range(0, words.size())
                .mapToObj(i -> "word_similarity(:word" + i + ", search_text)")
                .collect(Collectors.joining(" + ", "(", ") desc"));
        return FRAME.formatted(OFFERED + conditions, "limit 2000", rank, OrganisationRepository.COLUMNS);
    }

    private static String each(List<String> words, java.util.function.IntFunction<String> condition) {
        return IntStream.range(0, words.size()).mapToObj(condition).collect(Collectors.joining());
    }

    /** A short word or a number begins a word of the text; a longer one may stand inside. */
    private static String holds(String word, int i) {
        return "o.search_text like " + (exactOnly(word) ? "'% ' || " : "'%' || ") + ":word" + i + " || '%'";
    }

    private static boolean exactOnly(String word) {
        return word.length() < 4 || Character.isDigit(word.charAt(0));
    }
}
