package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.grants.applications.Applications;

/// Payments of the organisation acted for, for the features that bring them to its bank.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Payments {

    private final PaymentRows rows;
    private final PaymentDesk desk;
    private final Applications applications;

    Payments(PaymentRows rows, PaymentDesk desk, Applications applications) {
        this.rows = rows;
        this.desk = desk;
        this.applications = applications;
    }

    /// Those that go by a bank and are not on their way, in the order in which whoever acts on several takes them.
    public List<PaymentView> toPay(int most) {
        return rows.toPay(most);
    }

    /// In the file from now on, and in no other one. Says whether it is: what was withdrawn or paid meanwhile is not.
    public boolean put(PaymentView payment, UUID file) {
        return desk.put(payment, file);
    }

    /// All that were ever put in it.
    public List<PaymentView> in(UUID file) {
        return rows.in(file);
    }

    /// The same when nobody else acts on any of these until the end of the transaction: they are of that file.
    public List<PaymentView> locked(UUID file, Set<UUID> some) {
        for (var payment : rows.in(file)) {
            if (some.contains(payment.id())) {
                applications.lockIfThere(payment.awardId());
            }
        }
        return rows.in(file);
    }

    /// They were paid. Noted twice it counts once. The caller has locked them: fund by fund, since with the first one
    /// of a fund all of its money waits.
    public void paid(List<PaymentView> some) {
        some.stream()
                .sorted(Comparator.comparing(payment -> payment.fundId().toString()))
                .forEach(payment -> desk.become(payment.id(), PaymentView.PAID));
    }
}
