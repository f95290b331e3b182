package org.trellis.grants.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The template of the organisation acted for.
@ApplicationScoped
class TemplateRows {

    private static final String FIND = """
            select cast(shape as text) as shape, headings, dashes, reference_column, amount_column from payment_template
            where organisation_id = acting_organisation()
            """;

    private static final String PUT = """
            insert into payment_template
                (organisation_id, shape, headings, dashes, reference_column, amount_column, changed_at)
            values (acting_organisation(), cast(:shape as jsonb), :headings, :dashes, :reference, :amount, :at)
            on conflict (organisation_id) do update set shape = excluded.shape, headings = excluded.headings,
                dashes = excluded.dashes, reference_column = excluded.reference_column,
                amount_column = excluded.amount_column, changed_at = excluded.changed_at
            """;

    private static final String REMOVE = "delete from payment_template where organisation_id = acting_organisation()";

    private final EntityManager database;
    private final ObjectMapper json;

    TemplateRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Template> find() {
        List<?> found = database.createNativeQuery(FIND, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Template(
                        read(row.get("shape", String.class)),
                        row.get("headings", Boolean.class),
                        row.get("dashes", Boolean.class),
                        row.get("reference_column", String.class),
                        row.get("amount_column", String.class)))
                .findFirst();
    }

    void put(Template template, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("shape", write(template.columns()))
                .setParameter("headings", template.headings())
                .setParameter("dashes", template.dashes())
                .setParameter("reference", template.statementReference())
                .setParameter("amount", template.statementAmount())
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove() {
        database.createNativeQuery(REMOVE).executeUpdate();
    }

    private List<Template.Column> read(String shape) {
        try {
            return json.readValue(shape, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<Template.Column> columns) {
        try {
            return json.writeValueAsString(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
