package org.trellis.referrals.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.referrals.Case.answers;
import static org.trellis.referrals.Case.asks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.referrals.Party;

/// What people without a right to a concern find where it would be: what they find where nothing is.
final class Strangers {

    private Strangers() {}

    static void learnNothing(Party other, String id) {
        var absent = UUID.randomUUID().toString();
        for (var path : List.of("/concerns/", "/concern-questions/", "/sent-concerns/")) {
            var ofSender = path.equals("/sent-concerns/");
            var nothing = other.asks().get(path + absent).then().extract();
            assertThat(nothing.statusCode()).isIn(ofSender ? List.of(404, 403) : List.of(404));
            if (!ofSender || !other.asks().get("/sent-concerns").asString().contains(id)) {
                assertThat(other.asks().get(path + id).asString()).as(path).isEqualTo(nothing.asString());
            }
        }
        for (var act : List.of("/hand", "/end", "/keeping")) {
            var body = Map.of("outcome", "advice-given", "reason", "for-a-court");
            other.asks().body(body).put("/concerns/" + id + act).then().statusCode(404);
        }
        asks(other, id).statusCode(404).body("code", equalTo("not-found"));
        answers(other, id).statusCode(404).body("code", equalTo("not-found"));
        var list = other.asks().get("/concerns").then().extract();
        assertThat(list.asString()).doesNotContain(id);
        assertThat(list.statusCode()).isIn(404, 200);
    }
}
