# Each target is one line; `make help` is the index.
.DEFAULT_GOAL := help
.PHONY: help build run start stop status logs reset test check chaos bench import organisation demo-groups replay verify-log openapi fmt new-service

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

build: ## Build every service and the launcher, without tests
	@bin/maven -q package -DskipTests

run: build ## Build, start everything, load the demo borough and stay; Ctrl-C stops it
	@bin/stack run

start: ## Start in the background what was built
	@bin/stack start

stop: ## Stop everything
	@bin/stack stop

status: ## Show each process: pid, port, memory, since when, whether it answers
	@bin/stack status

logs: ## Follow a log: make logs S=directory
	@bin/stack logs $(S)

reset: ## Stop, and forget all data of the local stack
	@bin/stack reset

test: ## Prove everything that must hold
	@bin/check && bin/maven -B -ntp -T 2 spotless:check verify

chaos: build ## Kill pieces of a fresh stack while signposts are sent, and count what is left
	@TRELLIS_SIGNPOSTING_REPLICAS=2 bin/on-stack "$$(bin/jdk)/bin/java" -jar deploy/chaos/target/chaos.jar

bench: build ## Measure a fresh stack: from a commit to the other side, and a search near a postcode
	@bin/on-stack "$$(bin/jdk)/bin/java" --enable-native-access=ALL-UNNAMED -jar deploy/bench/target/bench.jar

check: ## Check the format, the boundaries, that the docs of the APIs are current, and what the house keeps in order
	@bin/check && bin/maven -q spotless:check && bin/maven -q verify -pl services/directory,services/referrals,services/signposting,services/grants,services/dispatch -am -Dtest=ArchitectureTest,OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false

import: ## Take in a list, a feed or a taxonomy: make import FILE=groups.csv [APPLY=1] [AS=person] [COLUMNS="name=Who"] [KIND=services]
	@bin/stack import "$(FILE)" "$(KIND)" "$(filter-out as,$(AS))" "$(APPLY)" "$(COLUMNS)"

organisation: ## Register an institution: make organisation KIND=council NAME="…" GSS=E… CONTACT=… EVIDENCE="…" [AS=person]
	@bin/stack organisation "$(KIND)" "$(NAME)" "$(GSS)" "$(CONTACT)" "$(EVIDENCE)" "$(filter-out as,$(AS))"

demo-groups: ## Take in invented groups, as many as asked for: make demo-groups N=1000 [AS=person]
	@$$(bin/jdk)/bin/java deploy/demo/Groups.java $(or $(N),1000) > .stack/groups.csv && bin/stack import .stack/groups.csv "" "$(filter-out as,$(AS))" 1 ""

replay: ## Put dead letters back, once what made them fail is mended
	@bin/stack replay

verify-log: ## Compute a logbook's chain again: make verify-log [AS=person] [FILE=logbook.jsonl] [FOR=organisation]
	@bin/stack verify-log "$(filter-out as,$(AS))" "$(FILE)" "$(FOR)"

openapi: ## Write the OpenAPI documents that partners build on
	@bin/maven -q verify -pl services/directory,services/referrals,services/signposting,services/grants,services/dispatch -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dtrellis.openapi.write=true

fmt: ## Format the code
	@bin/maven -q spotless:apply

new-service: ## Make a service: make new-service NAME=bulletins PORT=8086 WHAT="Bulletins and who reads them"
	@bin/new-service "$(NAME)" "$(PORT)" "$(WHAT)"
