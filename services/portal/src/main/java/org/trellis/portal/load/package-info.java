/// How much an organisation has on, shown to itself alone.
package org.trellis.portal.load;
