export * from "./form.js";
export * from "./national-forms.js";
