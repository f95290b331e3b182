/// An organisation's webhooks: where its own system is told what happened, for whoever looks after that system.
package org.trellis.portal.webhooks;
