/// Safe landing: an organisation puts down some of what it has on, and nobody who needs help is left without somebody.
package org.trellis.portal.landing;
