package org.trellis.portal.logbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Say;

/// Who did what in the organisation, day by day, and whether the log is whole.
@Path("/logbook")
@Authenticated
public class LogbookResource {

    /// One entry in words.
    public record Line(long number, Instant at, String what, String who) {}

    public record Day(LocalDate day, List<Line> lines) {}

    /// `whole` is null where it was not asked or could not be computed.
    public record LogPage(List<Day> days, String next, LogbookClient.Verification whole, boolean first) {

        public String nextEncoded() {
            return URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @CheckedTemplate(basePath = "logbook")
    static class Templates {
        static native TemplateInstance logbook(LogPage log);
    }

    private final LogbookClient directory;
    private final Names names;
    private final Viewer viewer;
    private final Pages pages;
    private final Say say;

    LogbookResource(@RestClient LogbookClient directory, Names names, Viewer viewer, Pages pages, Say say) {
        this.directory = directory;
        this.names = names;
        this.viewer = viewer;
        this.pages = pages;
        this.say = say;
    }

    @GET
    public Response read(@RestQuery String cursor) {
        viewer.organisation();
        var entries = directory.entries(cursor);
        var first = cursor == null;
        return pages.show(Templates.logbook(
                new LogPage(days(entries.items()), entries.next(), first ? verification() : null, first)));
    }

    @GET
    @Path("export")
    public Response export(@RestQuery String format) {
        viewer.organisation();
        var csv = "csv".equals(format);
        return Response.ok(directory.export(csv ? "csv" : "jsonl"), csv ? "text/csv" : "application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"logbook." + (csv ? "csv\"" : "jsonl\""))
                .build();
    }

    private LogbookClient.Verification verification() {
        try {
            return directory.verification();
        } catch (ProcessingException | ServiceProblem later) {
            return null;
        }
    }

    private List<Day> days(List<LogbookClient.Entry> entries) {
        var words = pages.words(LogbookWords.class);
        var sentences = new Sentences(words, say, names.ofPeople());
        var known = names.in(entries);
        Map<LocalDate, List<Line>> days = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.at().atZone(LONDON).toLocalDate(),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> line(entry, sentences, known, words), Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static Line line(
            LogbookClient.Entry entry, Sentences sentences, Map<UUID, String> known, LogbookWords words) {
        var other = Names.of(entry, known, words.nameless());
        return new Line(entry.number(), entry.at(), sentences.what(entry, other), sentences.who(entry));
    }
}
