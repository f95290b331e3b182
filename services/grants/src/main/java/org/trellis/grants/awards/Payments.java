package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Payments of the organisation acted for, for the features that bring them to its bank.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Payments {

    private final PaymentRows rows;
    private final PaymentDesk desk;

    Payments(PaymentRows rows, PaymentDesk desk) {
        this.rows = rows;
        this.desk = desk;
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

    /// It was paid. Noted twice it counts once.
    public void paid(UUID payment) {
        desk.become(payment, PaymentView.PAID);
    }
}
