import { graphql } from '../gql';

export const TemplateFragment = graphql(`
  fragment DeskTemplate on AnswerTemplate {
    id
    purpose
    kinds
    language
    title
    text
    version
    changedBy
    changedAt
  }
`);

/** Texts to begin from in a case, filled in. */
export const CaseTemplatesDocument = graphql(`
  query DeskCaseTemplates($caseId: ID!, $purpose: TemplatePurpose!) {
    answerTemplates(caseId: $caseId, purpose: $purpose) {
      text
      missing
      template {
        id
        title
        language
      }
    }
  }
`);

/** What is kept at a place, for those who lead there. */
export const TemplatesAtDocument = graphql(`
  query DeskTemplatesAt($organisationId: ID!) {
    templatePlaceholders
    templatesAt(organisationId: $organisationId) {
      ...DeskTemplate
    }
  }
`);

export const AddTemplateDocument = graphql(`
  mutation AddTemplate($input: AddTemplateInput!) {
    addTemplate(input: $input) {
      template {
        ...DeskTemplate
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const ChangeTemplateDocument = graphql(`
  mutation ChangeTemplate($input: ChangeTemplateInput!) {
    changeTemplate(input: $input) {
      template {
        ...DeskTemplate
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const RetireTemplateDocument = graphql(`
  mutation RetireTemplate($input: RetireTemplateInput!) {
    retireTemplate(input: $input) {
      template {
        id
      }
      problems {
        ...Problem
      }
    }
  }
`);
