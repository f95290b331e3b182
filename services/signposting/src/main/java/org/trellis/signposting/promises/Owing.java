package org.trellis.signposting.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Who owes an answer by a day: councils and infrastructure bodies. Groups and partners do not.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Owing {

    private static final String OWES = """
            select exists (select from institution_copy
                where organisation_id = :organisation and kind in ('council', 'infrastructure'))
            """;

    private final EntityManager database;

    Owing(EntityManager database) {
        this.database = database;
    }

    public boolean isOwedBy(UUID organisation) {
        return (boolean) database.createNativeQuery(OWES, Boolean.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }
}
