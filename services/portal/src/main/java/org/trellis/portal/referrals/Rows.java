package org.trellis.portal.referrals;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.trellis.portal.pathways.Places;

/// Says referrals of a list by the names of who sent or received them, and of where they are.
@RequestScoped
public class Rows {

    private final Places places;

    Rows(Places places) {
        this.places = places;
    }

    public List<Row> of(List<Referral> referrals) {
        var names = places.names(referrals.stream().map(Referral::otherId).toList());
        return referrals.stream()
                .map(one ->
                        new Row(one, names.get(one.otherId()), one.area() == null ? null : places.label(one.area())))
                .toList();
    }
}
