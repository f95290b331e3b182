package org.trellis.portal.logbook;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The names behind the ids in a logbook, as far as the viewer may know them.
@RequestScoped
class Names {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LogbookClient directory;

    Names(@RestClient LogbookClient directory) {
        this.directory = directory;
    }

    Map<UUID, String> in(List<LogbookClient.Entry> entries) {
        var ids = entries.stream()
                .map(Names::text)
                .filter(text -> ID.matcher(text).matches())
                .distinct()
                .collect(Collectors.joining(","));
        return ids.isEmpty()
                ? Map.of()
                : directory.organisations(ids).items().stream()
                        .collect(Collectors.toMap(
                                LogbookClient.Organisation::id, LogbookClient.Organisation::name, (a, _) -> a));
    }

    /// What the people of the organisation are called there, by their ids.
    Map<String, String> ofPeople() {
        return directory.members().items().stream()
                .filter(member -> member.called() != null)
                .collect(Collectors.toMap(LogbookClient.Member::person, LogbookClient.Member::called, (a, _) -> a));
    }

    /// The teams of others that something was for, by their ids; one that is no more is missing.
    Map<String, String> ofTeams(List<LogbookClient.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.about().containsKey("team"))
                .map(Names::text)
                .filter(text -> ID.matcher(text).matches())
                .distinct()
                .flatMap(text -> directory.teams(UUID.fromString(text)).items().stream())
                .collect(Collectors.toMap(team -> team.id().toString(), LogbookClient.Team::name, (a, _) -> a));
    }

    static String of(LogbookClient.Entry entry, Map<UUID, String> known, String otherwise) {
        var text = text(entry);
        return ID.matcher(text).matches() ? known.getOrDefault(UUID.fromString(text), otherwise) : otherwise;
    }

    private static String text(LogbookClient.Entry entry) {
        return entry.about().getOrDefault("organisation", "");
    }
}
