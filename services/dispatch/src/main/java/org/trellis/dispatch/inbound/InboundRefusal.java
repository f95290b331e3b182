package org.trellis.dispatch.inbound;

import org.trellis.problem.Refusal;

/// How this feature says no. It says nothing of the message, the number or what is known of it.
sealed interface InboundRefusal extends Refusal {

    record NotSigned() implements InboundRefusal {

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String code() {
            return "not-signed";
        }

        @Override
        public String detail() {
            return "This is for the gateway that brings text messages. Its signature is missing, wrong or too old.";
        }
    }

    record NotUnderstood() implements InboundRefusal {

        @Override
        public Kind kind() {
            return Kind.BAD_REQUEST;
        }

        @Override
        public String code() {
            return "message-not-understood";
        }

        @Override
        public String detail() {
            return "Send JSON with id, source_number and message, as GOV.UK Notify does.";
        }
    }
}
