package org.trellis.directory.openreferral;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The published schemas of HSDS-UK 3.0, where they are at hand.
final class OrukSchemas {

    private static final Path FOLDER = Path.of("../../../shared/standards/open-referral-uk/3.0/schema");
    private static final String PUBLISHED = "https://openreferraluk.org/specifications/3.0/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OrukSchemas::published));

    private static String published(String address) {
        try {
            return Files.readString(FOLDER.resolve(address.substring(address.lastIndexOf('/') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Skips the test, and says so, where the schemas are not.
    static OrukSchemas atHand() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "Skipped: " + FOLDER + " is not here");
        return new OrukSchemas();
    }

    /// What is wrong with a document, in words.
    List<String> faults(String schema, String document) {
        Schema one = registry.getSchema(SchemaLocation.of(PUBLISHED + schema + ".json"));
        return one.validate(document, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }
}
