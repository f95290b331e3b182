package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The chart and the services mean the same settings by the same names.
class SettingsTest {

    private static final Pattern SETTING = Pattern.compile("\\b(trellis|kafka)\\.[a-z][a-z.-]*[a-z]");

    static Stream<String> services() {
        return Repository.services().stream().filter(service -> Files.exists(Repository.path(properties(service))));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everySettingThatIsGivenIsRead(String service) {
        var given = Charts.prepared().render("managed").environment(service).keySet();

        assertThat(given).filteredOn(name -> name.startsWith("TRELLIS_")).isSubsetOf(read(service));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everySecretThatIsReadIsGiven(String service) {
        var environment = Charts.prepared().render("managed").environment(service);

        assertThat(read(service))
                .filteredOn(name -> name.matches(".*_(PASSWORD|SECRET|KEY)"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(environment.get(name)).as(name).startsWith("secret:"));
    }

    /// Every setting of ours that a service's properties name, as it is called in the environment. Those of the
    /// libraries count for the services that keep data.
    private static Set<String> read(String service) {
        var environment = Charts.prepared().render("managed").environment(service);
        var libraries = environment.containsKey("TRELLIS_DATABASE_HOST") ? libraries() : Stream.<String>empty();
        return Stream.concat(Stream.of(Repository.text(properties(service))), libraries)
                .flatMap(text -> SETTING.matcher(text).results())
                .map(found -> found.group().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> libraries() {
        try (var folders = Files.list(Repository.path("services/libs"))) {
            return folders
                    .map(folder -> "services/libs/" + folder.getFileName()
                            + "/src/main/resources/META-INF/microprofile-config.properties")
                    .filter(file -> Files.exists(Repository.path(file)))
                    .map(Repository::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String properties(String service) {
        return "services/" + service + "/src/main/resources/application.properties";
    }
}
