package org.trellis.portal.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads limits and quiet hours out of the form, and says beside each field what cannot be.
final class Limits {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}|1000");

    private final CapacityForm form;
    private final CapacityWords words;

    Limits(CapacityForm form, CapacityWords words) {
        this.form = form;
        this.words = words;
    }

    CapacityClient.NewCapacity read() {
        var limits = new ArrayList<CapacityClient.Limit>();
        add(limits, "week", form.week, null, "week");
        for (var row : form.rows) {
            add(limits, row.field(), row.most(), row.need().isEmpty() ? null : row.need(), row.period());
        }
        return new CapacityClient.NewCapacity(limits, quiet());
    }

    /// What holds now, but at most so many a week.
    CapacityClient.NewCapacity slowly() {
        var limits = new ArrayList<CapacityClient.Limit>();
        add(limits, "slow", form.slow.isEmpty() ? "0" : form.slow, null, "week");
        form.now.limits().stream().filter(limit -> !CapacityForm.isSlow(limit)).forEach(limits::add);
        return new CapacityClient.NewCapacity(limits, form.now.quietHours());
    }

    private void add(List<CapacityClient.Limit> limits, String field, String most, String need, String period) {
        if (most.isEmpty()) {
            return;
        }
        if (!NUMBER.matcher(most).matches()) {
            form.errors.add(field, words.numberWrong());
            return;
        }
        limits.add(new CapacityClient.Limit(need, period, Integer.parseInt(most)));
    }

    private CapacityClient.QuietHours quiet() {
        if (form.from.isEmpty() && form.to.isEmpty()) {
            return null;
        }
        if (form.from.isEmpty() || form.to.isEmpty()) {
            form.errors.add(form.from.isEmpty() ? "from" : "to", words.quietHalf());
        }
        return new CapacityClient.QuietHours(form.from, form.to);
    }
}
