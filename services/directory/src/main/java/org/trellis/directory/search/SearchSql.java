package org.trellis.directory.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The statements of search. Each is cut to a page before anything is joined to it.
final class SearchSql {

    static final String METRES = """
            cast(round(12742000 * asin(least(1, sqrt(power(sin(radians(lat - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2))))) as int)""";

    private static final String COVER_HERE =
            "(select listing_id from published_cell where cell = any(cast(:here as bigint[])))";

    // The groups that block whoever asks: by these few rows alone, so that nothing of a search depends on how many
    // pages there are. Of a blocked group the organisation is hidden by its policy.
    private static final String KEPT_OUT = """
            (select k.listing_id from published_listing k where k.keeps_out
             and not exists (select from published_organisation o where o.organisation_id = k.organisation_id))""";

    // Of each that was found by the narrow table, by its id: what that table does not say.
    private static String asked(Wanted.Only only) {
        return only.isAny()
                ? "true"
                : "(select true%s from published_listing o where o.listing_id = published_need.listing_id)"
                        .formatted(only.condition("o"));
    }

    /// Whose area covers a place, whatever its words: by the cells of that place.
    static String covering(Tier tier, Wanted.Only only) {
        return """
            select id, rank from (
                select listing_id as id, %s - %d as rank from published_need
                where need = :need and listing_id = any(array%s) and listing_id not in %s and %s
                    and %s
                offset 0) as covering
            where (rank, id) > (:afterRank, :afterId)
            order by rank, id limit :rows
            """.formatted(METRES, Hit.COVERING, COVER_HERE, KEPT_OUT, tier.condition(), asked(only));
    }

    /// Near a point but not over it, whatever its words: from the narrow table alone, by its index.
    static String near(Tier tier, Wanted.Only only) {
        return """
            select listing_id as id, metres as rank from (
                select listing_id, %s as metres from published_need
                where need = :need and cell = any(:cells) and listing_id not in %s and listing_id not in %s and %s
                    and %s
                offset 0) as near
            where metres <= :reach and (metres, listing_id) > (:afterRank, :afterId)
            order by metres, listing_id limit :rows
            """.formatted(METRES, COVER_HERE, KEPT_OUT, tier.condition(), asked(only));
    }

    /// Pages to look through, and which of them cover the place.
    record Source(String pages, String cover) {}

    /// What everybody may see.
    static final Source PUBLISHED = new Source(
            "(select listing_id as id, lat, lon, words, offers, outcodes, wards, paused_until, languages, traits, open_week,"
                    + " shut_at, open_also from published_listing"
                    + " where listing_id not in " + KEPT_OUT + ") as page",
            "id in " + COVER_HERE);

    /// What is open to the acting organisation alone: groups that have a side of a link to it and are not public. Their
    /// place is made as coarse as a published one, or several searches would tell it exactly.
    static final Source LINKED = new Source("""
            (select l.organisation_id as id, l.offers, l.outcodes, l.wards, l.shut_until as paused_until, a.cells, l.languages, l.traits,
                 l.open_week, l.shut_at, l.open_also,
                 cast(round(cast(coalesce(l.lat, a.lat, o.lat, w.lat) as numeric), 2) as double precision) as lat,
                 cast(round(cast(coalesce(l.lon, a.lon, o.lon, w.lon) as numeric), 2) as double precision) as lon,
                 search_words(concat_ws(' ', l.name, l.summary, l.area_words, need_words(l.offers),
                     about_words(l.about))) as words
             from link_side s join listing l on l.organisation_id = s.organisation_id
             left join listing_area a on a.organisation_id = s.organisation_id
             left join lateral (select lat, lon from outcode where code = l.outcodes[1] limit 1) as o on l.lat is null
             left join lateral (select lat, lon from ward where code = l.wards[1] limit 1) as w on l.lat is null
             where s.other_id = acting_organisation()
               and not exists (select from published_listing p where p.listing_id = l.organisation_id)) as page""", "coalesce(cells && cast(:here as bigint[]), false)");

    /// All that is shown of a page of hits, with what the acting organisation may do, and who lists what is imported.
    static final String DETAILS = """
            select p.listing_id, case p.origin when 'import' then 'import' else 'public' end as via, p.name, p.summary,
                p.lat, p.lon, %1$s as outline, p.not_offered, p.offers, p.area_words,
                p.confirmed_at, p.confirmed_role, p.confirmed_how, p.doubted_at, p.edited_at, s.level,
                p.taking, p.paused_until, p.note, p.note_until, p.languages, p.wards, cast(p.hours as text) as hours,
                cast(p.about as text) as about,
                o.organisation_id as lister_id, o.name as lister_name
            from published_listing p
            left join link_side s on s.organisation_id = p.listing_id and s.other_id = acting_organisation()
            left join lateral (select organisation_id, name from published_organisation
                where p.origin = 'import' and organisation_id = p.organisation_id limit 1) as o on true
            where p.listing_id = any(:ids)
            union all
            select l.organisation_id, 'link', l.name, l.summary,
                cast(round(cast(coalesce(l.lat, a.lat, o.lat, w.lat) as numeric), 2) as double precision),
                cast(round(cast(coalesce(l.lon, a.lon, o.lon, w.lon) as numeric), 2) as double precision),
                %2$s, l.not_offered, l.offers, l.area_words,
                l.confirmed_at, l.confirmed_role, l.confirmed_how, l.doubted_at, l.edited_at, s.level,
                l.taking, l.shut_until, l.note, l.note_until, l.languages, l.wards, cast(l.hours as text),
                cast(l.about as text),
                null, null
            from link_side s join listing l on l.organisation_id = s.organisation_id
            left join listing_area a on a.organisation_id = s.organisation_id
            left join lateral (select lat, lon from outcode where code = l.outcodes[1] limit 1) as o on l.lat is null
            left join lateral (select lat, lon from ward where code = l.wards[1] limit 1) as w on l.lat is null
            where s.other_id = acting_organisation() and l.organisation_id = any(:ids)
              and not exists (select from published_listing p where p.listing_id = l.organisation_id)
            """.formatted(shortOutline("p"), shortOutline("a"));

    /// Words as pages have them. Before the search, since in it PostgreSQL would do this again for each page.
    static final String KEYS = """
            select btrim(search_words(word)) from unnest(cast(:words as text[])) with ordinality as typed (word, at)
            order by at
            """;

    /// How hits stand in order.
    enum Order {
        /// By distance; pages with no point last, and only those that name the area searched.
        DISTANCE,
        /// By how much the words are alike.
        LIKENESS,
        /// By id: nothing tells one page from another.
        NONE,
        /// By id, and only pages with no point that name the area searched.
        UNPLACED
    }

    private SearchSql() {}

    // Twenty of them still leave a page light.
    private static String shortOutline(String of) {
        return "case when length(cast(%1$s.outline as text)) <= 1000 then cast(%1$s.outline as text) end".formatted(of);
    }

    /// The statement that finds a page of hits among `pages`, which is PUBLISHED or LINKED.
    static String find(Source source, Order order, Wanted wanted, Tier tier) {
        var pages = source.pages();
        var fits = fits(wanted) + " and " + tier.condition();
        return switch (order) {
            case DISTANCE ->
                """
                    select id, rank from (
                        select id, %3$s as here,
                            case when lat is null then %2$d when %6$s then %1$s - %7$d else %1$s end as rank
                        from %4$s where %5$s offset 0) as ranked
                    where (rank, id) > (:afterRank, :afterId) and (rank <= :radius or rank = %2$d and here)
                    order by rank, id limit :rows
                    """.formatted(METRES, Hit.UNPLACED, here(wanted), pages, fits, source.cover(), Hit.COVERING);
            case LIKENESS -> """
                    select id, rank from (
                        select id, cast(1000 * (1 - word_similarity(:text, words)) as int) as rank
                        from %s where %s offset 0) as ranked
                    where (rank, id) > (:afterRank, :afterId)
                    order by rank, id limit :rows
                    """.formatted(pages, fits);
            case NONE -> """
                    select id, 0 as rank from %s where %s and id > :afterId order by id limit :rows
                    """.formatted(pages, fits);
            case UNPLACED -> """
                    select id, %d as rank from %s where %s and lat is null and %s and id > :afterId
                    order by id limit :rows
                    """.formatted(Hit.UNPLACED, pages, fits, here(wanted));
        };
    }

    private static String fits(Wanted wanted) {
        var sql = new StringBuilder("true");
        if (wanted.need() != null) {
            sql.append(" and offers @> cast(:needs as text[])");
        }
        var word = 0;
        for (var meaning = 0; meaning < wanted.meanings().size(); meaning++) {
            var one = wanted.meanings().get(meaning);
            var said = said(one.words(), word);
            sql.append(" and ")
                    .append(
                            one.needs().isEmpty()
                                    ? said
                                    : "(" + said + " or offers && cast(:means" + meaning + " as text[]))");
            word += one.words().size();
        }
        return sql.append(wanted.only().condition("page")).toString();
    }

    // Every word of these is on the page; they are numbered from `at`.
    private static String said(List<String> words, int at) {
        return IntStream.range(0, words.size())
                // Of a word of one or two letters only the beginning of a word has trigrams to look up.
                .mapToObj(i -> words.get(i).length() < 3
                        ? "words like :pattern" + (at + i)
                        : "(words like :pattern" + (at + i) + " or :word" + (at + i) + " <% words)")
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String here(Wanted wanted) {
        var outcode = wanted.near().outcode() == null ? "false" : "outcodes @> cast(:outcodes as text[])";
        var ward = wanted.near().ward() == null ? "false" : "wards @> cast(:wards as text[])";
        return "(" + outcode + " or " + ward + ")";
    }
}
