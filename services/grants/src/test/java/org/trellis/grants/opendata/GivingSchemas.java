package org.trellis.grants.opendata;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The published schemas of 360Giving 1.4, where they are at hand. Formats are assertions: a date that is none is a
/// fault.
final class GivingSchemas {

    private static final Path FOLDER = Path.of("../../../shared/standards/360giving/schema");
    private static final String PACKAGE =
            "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.3/schema/360-giving-package-schema.json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(GivingSchemas::published)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private static String published(String address) {
        try {
            // They name the dialect by an address under which it is not published.
            return Files.readString(FOLDER.resolve(address.substring(address.lastIndexOf('/') + 1)))
                    .replace(
                            "http://json-schema.org/draft/2020-12/schema",
                            "https://json-schema.org/draft/2020-12/schema");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Skips the test, and says so, where the schemas are not.
    static GivingSchemas atHand() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "Skipped: " + FOLDER + " is not here");
        return new GivingSchemas();
    }

    /// What is wrong with a package, in words.
    List<String> faults(String document) {
        return registry.getSchema(SchemaLocation.of(PACKAGE)).validate(document, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }
}
