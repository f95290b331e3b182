/// A resident's own page: by a code and without an account, where their request is, who knows of them, and stop.
package org.trellis.portal.residents;
