package org.trellis.grants.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.trellis.csv.CsvFile;
import org.trellis.grants.awards.Payments;
import org.trellis.grants.bank.Accounts;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a funder's payers do with many payments at once. Each method is one transaction.
@ApplicationScoped
@Transactional
class FileDesk {

    /// In one file: what is locked for it is little enough, and banks take as many.
    static final int MOST = 500;

    private final FileRows rows;
    private final TemplateRows templates;
    private final Payments payments;
    private final Accounts accounts;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    FileDesk(
            FileRows rows,
            TemplateRows templates,
            Payments payments,
            Accounts accounts,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.templates = templates;
        this.payments = payments;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    FileView make(String key) {
        acting.needed();
        return get(idempotency.once("POST /payment-files", key, this::fill));
    }

    FileView get(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    FileView.Page list(UUID cursor, int limit) {
        acting.needed();
        return rows.page(cursor, limit);
    }

    /// For the bank. What is paid by now is not in it any more: nobody may read its account.
    String csv(UUID id) {
        get(id);
        var list = new BankList(template());
        for (var payment : payments.in(id)) {
            if (payment.state().equals("in-file")) {
                accounts.toPay(payment.id()).ifPresent(to -> list.add(payment, to));
            }
        }
        return list.toString();
    }

    /// The same statement again changes nothing.
    Compared compare(UUID id, InputStream statement) {
        get(id);
        try (var file = CsvFile.read(statement)) {
            var header = file.header().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            var template = template();
            var reference = header.indexOf(template.statementReference().toLowerCase(Locale.ROOT));
            var amount = header.indexOf(template.statementAmount().toLowerCase(Locale.ROOT));
            if (reference < 0 || amount < 0) {
                throw new FileRefusal.ColumnsMissing(template.statementReference(), template.statementAmount())
                        .asException();
            }
            var lines = new Statement(payments.in(id));
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                lines.take(row.get(), row.get().value(reference), row.get().value(amount));
            }
            // Locked first and looked at then: somebody else may mark one of them, or compare the same statement.
            payments.paid(lines.compareWith(payments.locked(id, lines.payments())));
            return lines.compared();
        }
    }

    private void fill(UUID file) {
        rows.add(file, now());
        var put = 0;
        for (var payment : payments.toPay(MOST)) {
            if (accounts.toPay(payment.id()).isPresent() && payments.put(payment, file)) {
                put++;
            }
        }
        if (put == 0) {
            throw new FileRefusal.NothingToPay().asException();
        }
    }

    private Template template() {
        return templates.find().orElseGet(Template::plain);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
