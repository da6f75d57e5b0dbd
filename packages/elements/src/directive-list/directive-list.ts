import type { Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { webLink } from "../element/addresses.js";
import { choiceIn, positiveIn } from "../element/attributes.js";
import { DataElement } from "../element/data-element.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { number, type Properties, text } from "../element/reactive-element.js";
import { directiveListStyles } from "./directive-list.styles.js";
import { choiceView, documentView, groupView, summaryView } from "./directive-list.view.js";
import { DIRECTIVE_LIST_WORDS } from "./directive-list.words.js";
import { type Directives, readDirectives, STATUSES, type Task } from "./directives.reader.js";
import { dayWords } from "./task.view.js";
import { GROUPINGS, type Grouping, groupTasks, selectTasks, shared } from "./task-groups.js";

interface Publication extends Directives {
  readonly url: URL;
}

interface TaskList {
  readonly publication: Publication;
  readonly tasks: readonly Task[];
  readonly grouping: Grouping;
  readonly limit: number;
}

const SKELETON_TASKS = 5;

/**
 * Assigned tasks under the headings of their document, with lead unit, deadline and status on a day.
 *
 * @summary `<khu-directive-list document="tb-645-2020" group="section"></khu-directive-list>`
 */
export class KhuDirectiveList extends DataElement<Publication, TaskList> {
  static override readonly properties: Properties = {
    ...DataElement.properties,
    document: text(),
    unit: text(),
    status: text(),
    limit: number(200),
    group: text("section"),
  };

  static override readonly styles: readonly string[] = [...DataElement.styles, directiveListStyles];

  /** Only the tasks of this document, by id. */
  declare document: string | null;
  /** Only the tasks of this unit, by id, as lead or taking part. */
  declare unit: string | null;
  declare status: string | null;
  /** How many are shown before the visitor asks for all. */
  declare limit: number;
  declare group: Grouping;

  protected readonly words = DIRECTIVE_LIST_WORDS;
  private chosenUnit = "";
  private chosenStatus = "";
  private hasRevealed = false;
  private wantsWhole = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.reveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.reveal);
  }

  protected addresses(): readonly URL[] {
    return [this.addressOf("directives.json")];
  }

  read([body]: readonly [JsonBody]): Publication {
    return { url: body.url, ...readBody(body, readDirectives) };
  }

  protected present(publication: Publication): TaskList | null {
    const { document, unit, status } = this;
    if (status) choiceIn("status", status, STATUSES);
    const grouping = choiceIn("group", this.group, GROUPINGS);
    const tasks = selectTasks(publication.directives, { document, unit, status });
    const limit = positiveIn("limit", this.limit);
    return tasks.length === 0 ? null : { publication, tasks, grouping, limit };
  }

  protected override updated(): void {
    super.updated();
    if (this.hasRevealed || !this.shadowRoot?.querySelector("ol")) return;
    this.hasRevealed = true;
    this.reveal();
  }

  protected renderView({ publication, tasks, grouping, limit }: TaskList, language: Locale): TemplateResult {
    const document = shared(tasks, (task) => task.document);
    const chosen = selectTasks(tasks, { unit: this.chosenUnit, status: this.chosenStatus });
    // An address that names a task shows it, wherever it stands in the list.
    const isWhole = this.wantsWhole || chosen.slice(limit).some(({ id }) => location.hash === `#task-${id}`);
    const shown = isWhole ? chosen : chosen.slice(0, limit);
    const groups = groupTasks(shown, grouping, language).map((group) =>
      document ? { ...group, document: null } : group,
    );
    let counted = 0;
    return html`${document ? documentView(document, language) : nothing}
      ${summaryView(tasks, publication.on, language)}
      <div class="filters">${this.renderChoices(tasks, language)}</div>
      ${groups.length === 0 ? html`<p class="section">${DIRECTIVE_LIST_WORDS[language].none}</p>` : nothing}
      ${groups.map((group) =>
        groupView(group, this.headingLevel + 1, language, (task) => {
          counted += 1;
          return {
            language,
            number: counted,
            link: `${location.href.split("#")[0]}#task-${task.id}`,
            isRevealed: location.hash === `#task-${task.id}`,
            withDocument: !document && grouping !== "section",
            choose: (chosen) => this.select({ id: chosen.id }),
          };
        }),
      )}
      ${shown.length === chosen.length ? nothing : this.renderMore(chosen.length, language)}
      ${this.renderSource(tasks, publication.url, language)}`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`${Array.from({ length: SKELETON_TASKS }, () => html`<div class="bone"></div>`)}`;
  }

  private renderMore(count: number, language: Locale): TemplateResult {
    const showWhole = (): void => {
      this.wantsWhole = true;
      this.requestUpdate();
    };
    return html`<button type="button" class="more" @click=${showWhole}>
      ${DIRECTIVE_LIST_WORDS[language].whole(count)}
    </button>`;
  }

  private renderChoices(tasks: readonly Task[], language: Locale): readonly (TemplateResult | typeof nothing)[] {
    const words = DIRECTIVE_LIST_WORDS[language];
    const units = tasks.flatMap((task) => [task.lead, ...task.with]);
    const present = STATUSES.filter((status) => tasks.some((task) => task.status === status));
    return [
      choiceView(
        {
          label: words.unit,
          options: new Map(units.map(({ id, name }) => [id, name[language]])),
          chosen: this.chosenUnit,
          choose: (unit) => {
            this.chosenUnit = unit;
            this.requestUpdate();
          },
        },
        language,
      ),
      choiceView(
        {
          label: words.status,
          options: new Map(present.map((status) => [status, words.statuses[status]])),
          chosen: this.chosenStatus,
          choose: (status) => {
            this.chosenStatus = status;
            this.requestUpdate();
          },
        },
        language,
      ),
    ];
  }

  private renderSource(tasks: readonly Task[], publication: URL, language: Locale): TemplateResult | typeof nothing {
    const source = shared(tasks, (task) => task.source);
    const url = source && webLink(source.url, publication);
    if (!source || !url) return nothing;
    const { source: label } = DIRECTIVE_LIST_WORDS[language];
    return html`<p class="small">${label}: <a href=${url}>${source.title}</a>, ${dayWords(source.published, language)}</p>`;
  }

  /** A link to one task: the browser does not look for ids inside an element, so it is done here. */
  private readonly reveal = (): void => {
    const id = location.hash.slice(1);
    if (!id.startsWith("task-")) return;
    this.requestUpdate();
    this.shadowRoot?.getElementById(id)?.scrollIntoView({ block: "center" });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "khu-directive-list": KhuDirectiveList;
  }
}
