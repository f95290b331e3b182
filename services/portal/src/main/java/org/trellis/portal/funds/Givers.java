package org.trellis.portal.funds;

import java.math.BigDecimal;
import java.util.UUID;

/// From whom money came, as the form names them: `own`, `other`, or the kind and the id of an organisation.
final class Givers {

    private Givers() {}

    static FundsClient.NewSource of(String code, BigDecimal pence) {
        var colon = code.indexOf(':');
        if (colon < 0) {
            return new FundsClient.NewSource(code, null, pence);
        }
        return new FundsClient.NewSource(code.substring(0, colon), UUID.fromString(code.substring(colon + 1)), pence);
    }
}
