package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.trellis.testing.Directory;

/// What nobody may see or write of somebody else's webhooks, nor of the pathways of a group that keeps them out.
final class WebhookWalls implements Runnable {

    private static final List<String> OWNED = List.of("webhook", "webhook_secret", "webhook_delivery");

    private final Partner partner = Partner.foodBank();
    private final Partner stranger = Partner.foodBank();
    private final Partner group = Partner.group();
    private final UUID webhook;

    private WebhookWalls(Directory directory) {
        try (var system = new PartnersSystem()) {
            webhook = UUID.fromString(
                    partner.listensAt(system, "referral.accepted").getString("id"));
            partner.tests(webhook.toString());
        }
        directory.publishes(group, List.of(stranger.id()));
        new Steps(directory).publishes(group, UUID.randomUUID(), 1);
        await().untilAsserted(() -> assertThat(of(partner, "pathway_keeper")).isNotEmpty());
        await().untilAsserted(() -> assertThat(of(partner, "pathway_news")).isNotEmpty());
        assertThat(OWNED)
                .allSatisfy(table ->
                        assertThat(Rows.of(partner.id(), table)).as(table).isNotEmpty());
    }

    static WebhookWalls around(Directory directory) {
        return new WebhookWalls(directory);
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            nobodyWritesInAnothersName();
            nobodyChangesWhatIsAnothers();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() {
        stranger.reads(webhook.toString()).statusCode(404);
        for (var table : OWNED) {
            assertThat(Rows.of(stranger.id(), table)).as(table).isEmpty();
        }
        assertThat(of(stranger, "pathway_keeper")).isEmpty();
        assertThat(of(stranger, "pathway_news")).isEmpty();
    }

    private void nobodyWritesInAnothersName() throws SQLException {
        forge("webhook", "id, organisation_id, url, types, made_at", "$new, $partner, 'https://x', '{x}', now()");
        forge(
                "webhook_secret",
                "id, organisation_id, webhook_id, sealed_key, sealed_secret, made_at",
                "$new, $partner, $webhook, 'x', 'x', now()");
        forge(
                "webhook_delivery",
                "id, organisation_id, webhook_id, message_id, type, body, noted_at, asked_at, round_id, state, next_at",
                "$new, $partner, $webhook, 'msg_' || $new, 'test', '{}', now(), now(), $new, 'waiting', now()");
        forge("pathway_keeper", "organisation_id", "$new");
        forge("pathway_news", "pathway_id, organisation_id, version, changed_at", "$new, $group, 1, now()");
    }

    private void nobodyChangesWhatIsAnothers() throws SQLException {
        for (var statement : List.of(
                "update webhook set failures = failures",
                "update webhook_secret set made_at = made_at",
                "update webhook_delivery set tries = tries",
                "update pathway_keeper set shut_to = '{}'",
                "update pathway_news set version = version",
                "delete from webhook_delivery",
                "delete from webhook_secret",
                "delete from webhook",
                "delete from pathway_keeper",
                "delete from pathway_news")) {
            try (var app = Rows.actingAs(stranger.id())) {
                assertThat(app.createStatement().executeUpdate(statement))
                        .as(statement)
                        .isZero();
                app.rollback();
            }
        }
        // One whom the group lets in reads, and changes nothing either.
        for (var statement : List.of(
                "update pathway_news set version = version",
                "delete from pathway_keeper",
                "delete from pathway_news")) {
            try (var app = Rows.actingAs(partner.id())) {
                assertThat(app.createStatement().executeUpdate(statement))
                        .as(statement)
                        .isZero();
                app.rollback();
            }
        }
        try (var app = Rows.actingAs(partner.id())) {
            assertThatThrownBy(() -> app.createStatement().executeQuery("select shut_to from pathway_keeper"))
                    .hasMessageContaining("permission denied");
            app.rollback();
        }
    }

    private List<String> of(Partner who, String table) {
        var columns = table.equals("pathway_keeper") ? "organisation_id" : "pathway_id";
        return Rows.of(
                who.id(), "(select " + columns + " from " + table + " where organisation_id = '" + group.id() + "')");
    }

    private void forge(String table, String columns, String values) throws SQLException {
        try (var app = Rows.actingAs(stranger.id())) {
            var insert = "insert into %s (%s) values (%s)"
                    .formatted(
                            table,
                            columns,
                            values.replace("$new", quoted(UUID.randomUUID()))
                                    .replace("$partner", quoted(partner.id()))
                                    .replace("$group", quoted(group.id()))
                                    .replace("$webhook", quoted(webhook)));
            assertThatThrownBy(() -> app.createStatement().execute(insert))
                    .as("An insert into " + table + " in another's name")
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
            app.rollback();
        }
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
