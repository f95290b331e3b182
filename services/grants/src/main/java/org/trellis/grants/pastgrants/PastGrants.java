package org.trellis.grants.pastgrants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/// Past grants for the feature that publishes them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PastGrants {

    private static final int PAGE = 500;

    private final PastGrantRows rows;

    PastGrants(PastGrantRows rows) {
        this.rows = rows;
    }

    /// Hands each one under this prefix to what it is given. Those to persons stay here.
    public void publishable(String prefix, Consumer<PastGrant> take) {
        var before = PastGrantRows.LATEST;
        List<PastGrant> page;
        do {
            page = rows.page(before, PAGE);
            for (var one : page) {
                before = one.id();
                if (!one.toSomebody() && one.grantId().startsWith(prefix + "-")) {
                    take.accept(one);
                }
            }
        } while (page.size() == PAGE);
    }
}
