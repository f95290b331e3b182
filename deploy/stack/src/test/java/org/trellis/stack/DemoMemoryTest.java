package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoMemoryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DemoMemory memory = new DemoMemory();

    private static DemoStep step(String path, String more) throws JsonProcessingException {
        return JSON.readValue(
                "{\"as\": \"a@b.example\", \"method\": \"PUT\", \"path\": \"%s\"%s}".formatted(path, more),
                DemoStep.class);
    }

    @Test
    void whatAnAnswerSaidStandsInLaterSteps() throws JsonProcessingException {
        memory.keep(step("/funds", ", \"remember\": {\"fund\": \"/id\", \"first\": \"/items/0/id\"}"), """
                {"id": "01a2", "items": [{"id": "7"}]}""");

        assertThat(memory.fill("/funds/${fund}/sources/${first}?x=$1")).isEqualTo("/funds/01a2/sources/7?x=$1");
    }

    @Test
    void whatNobodyRemembersIsAMistakeInTheFiles() throws JsonProcessingException {
        assertThatThrownBy(() -> memory.fill("/funds/${fund}"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("fund");
        var step = step("/funds", ", \"remember\": {\"fund\": \"/id\"}");
        assertThatThrownBy(() -> memory.keep(step, "{}")).hasMessageContaining("/id");
        assertThatThrownBy(() -> memory.keep(step, "")).hasMessageContaining("/id");
    }

    @Test
    void whatAnEarlierLoadDidIsDoneWithAllThatHangsOnIt() throws JsonProcessingException {
        var first = step("/drafts", ", \"remember\": {\"draft\": \"/id\"}, \"unless\": [\"fund-not-open\"]");
        assertThat(memory.wasDone(first, "{\"code\": \"fund-not-open\"}")).isTrue();
        assertThat(memory.wasDone(first, "{\"code\": \"not-found\"}")).isFalse();
        assertThat(memory.wasDone(first, "no JSON")).isFalse();
        memory.done(first);

        var second = step("/drafts/${draft}", ", \"remember\": {\"proposal\": \"/id\"}");
        assertThat(memory.isDone(second)).isTrue();
        memory.done(second);
        assertThat(memory.isDone(step("/x", ", \"body\": {\"id\": \"${proposal}\"}")))
                .isTrue();
        assertThat(memory.isDone(step("/drafts", ""))).isFalse();
    }

    /// Of the files as they are: each name is remembered before it is needed.
    @Test
    void theFilesNeedNothingThatIsNotThere() throws IOException {
        var known = new HashSet<String>();
        var name = Pattern.compile("\\$\\{([a-z0-9-]+)}");
        try (var files = Files.list(Path.of("../demo"))) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                for (var step : JSON.readValue(file.toFile(), DemoStep[].class)) {
                    assertThat(name.matcher(step.path() + step.body()).results().map(found -> found.group(1)))
                            .as(file + ": " + step)
                            .isSubsetOf(known);
                    known.addAll(step.remember().keySet());
                }
            }
        }
        assertThat(known).isNotEmpty();
    }
}
