package org.trellis.referrals.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.referrals.pathways.Register;
import org.trellis.tenancy.Acting;

/// Lets an organisation follow pathways. Each method is one transaction of its own alone: the holder has no part in it.
@ApplicationScoped
@Transactional
class FollowingDesk {

    private static final int MOST = 200;

    private final Register register;
    private final Followings followings;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    FollowingDesk(Register register, Followings followings, Due due, Acting acting, InstantSource clock) {
        this.register = register;
        this.followings = followings;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    void follow(UUID pathway) {
        var me = acting.needed().value();
        if (register.read(pathway).holder().equals(me)) {
            throw new FollowingRefusal.OwnPathway().asException();
        }
        if (followings.isFollowed(pathway)) {
            return;
        }
        if (followings.count() >= MOST) {
            throw new FollowingRefusal.TooMany(MOST).asException();
        }
        var now = clock.instant();
        followings.add(pathway, now);
        due.at(now.plus(Looking.EVERY), Looking.KIND, me);
    }

    /// Also one that is not read any more; else what is neither followed nor read is absent.
    void unfollow(UUID pathway) {
        acting.needed();
        if (!followings.remove(pathway)) {
            register.read(pathway);
        }
    }

    boolean isFollowed(UUID pathway) {
        acting.needed();
        var isFollowed = followings.isFollowed(pathway);
        if (!isFollowed) {
            register.read(pathway);
        }
        return isFollowed;
    }

    List<FollowedView> all() {
        acting.needed();
        return followings.all();
    }
}
