package org.trellis.portal.opengrants;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;

/// Institutions in the chain of a funder's money as they stand in the form: three lists, side by side.
public record KnownRows(List<String> organisations, List<String> orgIds, List<String> publishing) {

    /// One of them as it stands in the form.
    public record Row(int n, String organisation, String orgId, String publishes) {

        public String field() {
            return "known-" + n;
        }

        public int number() {
            return n + 1;
        }

        boolean isEmpty() {
            return organisation.isEmpty() && orgId.isEmpty();
        }
    }

    private static final int MOST = 50;
    private static final int ROOM = 2;
    private static final String ITSELF = "itself";

    static KnownRows of(List<PublisherClient.Known> known) {
        return new KnownRows(
                known.stream().map(one -> one.organisationId().toString()).toList(),
                known.stream().map(PublisherClient.Known::orgId).toList(),
                known.stream().map(one -> one.publishesItself() ? ITSELF : "").toList());
    }

    /// What is filled in, and room for some more.
    public List<Row> rows() {
        var rows = new ArrayList<>(filled());
        while (rows.size() < Math.min(MOST, filled().size() + ROOM)) {
            rows.add(new Row(rows.size(), "", "", ""));
        }
        return rows;
    }

    List<PublisherClient.Known> known(List<Institutions.One> choices, Errors errors, PublishingWords say) {
        var known = new ArrayList<PublisherClient.Known>();
        for (var row : filled()) {
            var one = choices.stream()
                    .filter(choice -> choice.id().toString().equals(row.organisation()))
                    .findFirst();
            if (one.isEmpty() || row.orgId().isEmpty()) {
                errors.add(row.field(), say.knownHalf());
            } else {
                known.add(new PublisherClient.Known(
                        UUID.fromString(row.organisation()),
                        row.orgId(),
                        one.get().name(),
                        ITSELF.equals(row.publishes())));
            }
        }
        return known;
    }

    private List<Row> filled() {
        var filled = IntStream.range(0, Math.min(MOST, Math.max(organisations.size(), orgIds.size())))
                .mapToObj(n -> new Row(n, at(organisations, n), at(orgIds, n), at(publishing, n)))
                .filter(row -> !row.isEmpty())
                .toList();
        return IntStream.range(0, filled.size())
                .mapToObj(n -> new Row(
                        n,
                        filled.get(n).organisation(),
                        filled.get(n).orgId(),
                        filled.get(n).publishes()))
                .toList();
    }

    private static String at(List<String> typed, int n) {
        return n < typed.size() ? typed.get(n).strip() : "";
    }
}
