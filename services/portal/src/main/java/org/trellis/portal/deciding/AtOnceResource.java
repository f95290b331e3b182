package org.trellis.portal.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Application;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.vocabulary.Pounds;

/// Several applications with one confirmation: first what would happen to each, then what did.
@Path("/applications/at-once")
@Authenticated
public class AtOnceResource {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern ITEM = Pattern.compile("(" + ID + ")(?:\\.(" + ID + "))?");

    /// What became of one; `application` is null for what cannot be seen, `why` where it is done.
    public record Line(ManyClient.Outcome outcome, Application application, String why) {}

    /// What became of all. `items` and `key` are for sending it again.
    public record Result(List<Line> lines, List<ManyClient.Item> items, String key) {

        public long done() {
            return lines.stream().filter(line -> line.outcome().isDone()).count();
        }

        public boolean isAll() {
            return done() == lines.size();
        }
    }

    @CheckedTemplate(basePath = "atonce")
    static class Templates {
        static native TemplateInstance look(AtOnce all);

        static native TemplateInstance result(Result result);
    }

    private final Chosen chosen;
    private final ManyClient many;
    private final GrantRoles roles;
    private final Pounds pounds;
    private final Pages pages;

    AtOnceResource(Chosen chosen, @RestClient ManyClient many, GrantRoles roles, Pounds pounds, Pages pages) {
        this.chosen = chosen;
        this.many = many;
        this.roles = roles;
        this.pounds = pounds;
        this.pages = pages;
    }

    @GET
    public Response look(@RestQuery("chosen") List<UUID> ids) {
        roles.mustGive();
        return pages.show(Templates.look(chosen.all(Objects.requireNonNullElse(ids, List.of()))));
    }

    /// Sent again it does nothing twice, and tries again what was not done.
    @POST
    public Response decide(@RestForm("item") List<String> typed, @RestForm String key) {
        roles.mustGive();
        var items = items(Objects.requireNonNullElse(typed, List.of()));
        if (items.isEmpty()) {
            return pages.goTo("/applications");
        }
        var kept = FormKey.of(key);
        var outcomes = many.decide(kept, new ManyClient.Many(items)).items();
        Map<UUID, Application> known =
                chosen
                        .read(outcomes.stream()
                                .map(ManyClient.Outcome::applicationId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        var lines = outcomes.stream()
                .map(outcome -> new Line(outcome, known.get(outcome.applicationId()), why(outcome)))
                .toList();
        return pages.show(Templates.result(new Result(lines, items, kept)));
    }

    private String why(ManyClient.Outcome outcome) {
        if (outcome.isDone()) {
            return null;
        }
        var words = pages.words(DecidingWords.class);
        var text = Refused.text(outcome.code(), pounds.of(outcome.leftPence()), words);
        return Objects.requireNonNullElse(text, Objects.requireNonNullElse(outcome.detail(), ""));
    }

    private static List<ManyClient.Item> items(List<String> typed) {
        return typed.stream()
                .map(ITEM::matcher)
                .filter(item -> item.matches())
                .map(item -> new ManyClient.Item(
                        UUID.fromString(item.group(1)), item.group(2) == null ? null : UUID.fromString(item.group(2))))
                .distinct()
                .limit(Chosen.MOST)
                .toList();
    }
}
