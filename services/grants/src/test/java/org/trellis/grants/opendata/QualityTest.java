package org.trellis.grants.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.trellis.grants.giving.Areas;
import org.trellis.grants.giving.Tree;

class QualityTest {

    private static final Quality QUALITY = new Quality(LocalDate.of(2026, 11, 30));

    private static List<String> found(Consumer<ObjectNode> change) {
        var grant = Tree.empty()
                .put("id", "360G-eva-1")
                .put("title", "Gas and rice")
                .put("description", "Meals on ten Fridays from 6 to 8")
                .put("amountAwarded", new BigDecimal("18.40"))
                .put("awardDate", "2026-11-30");
        Tree.putOne(
                grant,
                "recipientOrganization",
                Tree.empty().put("id", "360G-eva-org-1").put("name", "Al-Noor"));
        Tree.putOne(
                grant, "fundingOrganization", Tree.empty().put("id", "GB-CHC-1").put("name", "EVA"));
        Areas.put(grant, List.of("E09999901"));
        change.accept(grant);
        return QUALITY.of(grant).stream()
                .map(one -> one.severity() + " " + one.code() + " " + one.field())
                .toList();
    }

    private static ObjectNode place(ObjectNode grant) {
        return (ObjectNode) grant.at("/beneficiaryLocation/0");
    }

    @Test
    void whatIsRightIsRight() {
        assertThat(found(_ -> {})).isEmpty();
    }

    @Test
    void amounts() {
        assertThat(found(grant -> grant.put("amountAwarded", 0)))
                .containsExactly("error amount-not-positive amountAwarded");
        assertThat(found(grant -> grant.put("amountAwarded", -5))).hasSize(1);
        assertThat(found(grant -> grant.put("amountAwarded", "5"))).hasSize(1);
    }

    @Test
    void days() {
        assertThat(found(grant -> grant.put("awardDate", "2026-12-01")))
                .containsExactly("error award-date-in-future awardDate");
        assertThat(found(grant -> grant.put("awardDate", "1989-12-31")))
                .containsExactly("error award-date-too-old awardDate");
        assertThat(found(grant -> grant.put("awardDate", "soon"))).hasSize(1);
        assertThat(found(grant -> grant.put("awardDate", "2019-05-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void texts() {
        assertThat(found(grant -> grant.put("description", "Mail ana@alnoor.example")))
                .containsExactly("error email-in-text description");
        assertThat(found(grant -> grant.put("title", "Ring 01632 960 001")))
                .containsExactly("error telephone-in-text title");
        assertThat(found(grant -> grant.put("title", "At EA1 4AB"))).containsExactly("warning postcode-in-text title");
        assertThat(found(grant -> Tree.putOne(
                        grant,
                        "grantProgramme",
                        Tree.empty().put("title", "Ring 01632 960 001").put("description", "At EA1 4AB"))))
                .containsExactly(
                        "error telephone-in-text grantProgramme.title",
                        "warning postcode-in-text grantProgramme.description");
        assertThat(found(grant -> grant.put("title", "x".repeat(141)))).containsExactly("warning title-too-long title");
        assertThat(found(grant -> grant.put("description", "gas and rice ")))
                .containsExactly("warning description-is-title description");
    }

    @Test
    void places() {
        assertThat(found(grant -> grant.remove("beneficiaryLocation")))
                .containsExactly("warning area-missing beneficiaryLocation");
        assertThat(found(grant -> place(grant).put("geoCode", "EA1 4AB")))
                .containsExactly("error postcode-in-geo-code beneficiaryLocation.geoCode");
        assertThat(found(grant -> place(grant).put("name", "4 Hollin Street, EA1 4AB")))
                .containsExactly("error postcode-in-place beneficiaryLocation.name");
        assertThat(found(grant -> place(grant).put("name", "Ask ana@alnoor.example")))
                .containsExactly("error email-in-text beneficiaryLocation.name");
        assertThat(found(grant -> place(grant).put("name", "Harbour, EA1"))).isEmpty();
        assertThat(found(grant -> place(grant).remove("geoCode")))
                .containsExactly("warning area-missing beneficiaryLocation.geoCode");
    }

    @Test
    void whoGivesToItself() {
        assertThat(found(grant -> ((ObjectNode) grant.at("/recipientOrganization/0")).put("id", "GB-CHC-1")))
                .containsExactly("error recipient-is-funder recipientOrganization");
    }
}
