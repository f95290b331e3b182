package org.trellis.portal.paying;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// An account as it is being typed.
public class BankForm {

    @RestForm
    public String accountName;

    @RestForm
    public String sortCode;

    @RestForm
    public String accountNumber;

    public Errors errors = Errors.none();

    BankForm tidy() {
        accountName = text(accountName);
        sortCode = text(sortCode);
        accountNumber = text(accountNumber);
        return this;
    }

    PaymentsClient.Account account(BankingWords say) {
        if (accountName.isEmpty() || accountName.length() > 70) {
            errors.add("accountName", say.nameMissing());
        }
        if (!sortCode.matches("[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}")) {
            errors.add("sortCode", say.sortCodeWrong());
        }
        var number = accountNumber.replace(" ", "");
        if (!number.matches("[0-9]{8}")) {
            errors.add("accountNumber", say.numberWrong());
        }
        return new PaymentsClient.Account(accountName, sortCode, number);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
