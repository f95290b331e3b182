package org.trellis.referrals;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.contracts.directory.CapacityEvent;
import org.trellis.testing.Directory;

/// Two who agreed on a loop, with a referral on its way, one not sent yet, and a limit of the receiver.
record Agreement(UUID sender, UUID receiver, UUID loop, UUID sent, UUID unsent) {

    static Agreement made(Directory directory) {
        var pair = Pair.agreed(directory);
        directory.settles(pair.receiver(), null, new CapacityEvent.Limit(null, "week", 50));
        var receiver = pair.receiver().id();
        var limits = "capacity_copy where organisation_id = '" + receiver + "'";
        Awaitility.await().until(() -> Rows.visible(receiver, limits) == 1);
        var sent = pair.sentFor("Jan");
        pair.sender().asks().post("/referrals/{id}/code", sent).then().statusCode(200);
        pair.sender().asks().post("/referrals/{id}/receipt", sent).then().statusCode(204);
        Pair.writes(pair.receiver(), sent, "Is Thursday possible?").statusCode(204);
        Street.handsOn(pair.receiver(), sent, UUID.randomUUID()).statusCode(201);
        return new Agreement(
                pair.sender().id(),
                receiver,
                UUID.fromString(pair.loop()),
                UUID.fromString(sent),
                UUID.fromString(pair.drafted()));
    }
}
