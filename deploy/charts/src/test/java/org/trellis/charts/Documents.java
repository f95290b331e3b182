package org.trellis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads YAML as JSON trees. A key written twice is an error: Kubernetes would keep one of them in silence.
final class Documents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {}

    static List<JsonNode> parse(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new Yaml(new SafeConstructor(options)).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(Objects::nonNull)
                .map(JSON::<JsonNode>valueToTree)
                .toList();
    }
}
