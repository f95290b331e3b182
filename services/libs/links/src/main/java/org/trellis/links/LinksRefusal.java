package org.trellis.links;

import org.trellis.problem.Refusal;

/// How acts that need a link are turned down when nobody can say which links there are.
sealed interface LinksRefusal extends Refusal {

    record NotCurrent() implements LinksRefusal {

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String code() {
            return "links-not-current";
        }

        @Override
        public String detail() {
            return "We cannot tell at the moment which organisations are linked, so nothing can be sent. "
                    + "What you have can still be read and filed, and the directory still works. Try again in a minute.";
        }
    }
}
