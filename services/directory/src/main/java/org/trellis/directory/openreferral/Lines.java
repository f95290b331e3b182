package org.trellis.directory.openreferral;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Writes lines of JSON, each as it is read.
@ApplicationScoped
class Lines {

    static final String TYPE = "application/x-ndjson;charset=UTF-8";

    private final ObjectMapper json;

    Lines(ObjectMapper json) {
        this.json = json;
    }

    /// `source` hands each thing to what it is given.
    void write(OutputStream to, Consumer<Consumer<Object>> source) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        source.accept(thing -> {
            try {
                out.append(json.writeValueAsString(thing)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }
}
