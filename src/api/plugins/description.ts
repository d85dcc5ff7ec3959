/** OpenAPI 3.1 of every route, made from the same schemas that check requests and answers. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import packageFile from '../../../package.json' with { type: 'json' };

/** Call before the routes are added. */
export async function description(app: FastifyInstance): Promise<void> {
  const withSchemas = createJsonSchemaTransformObject({});
  const transform = createJsonSchemaTransform({});
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pejl',
        version: packageFile.version,
        description:
          'Employment plans of Danish municipalities: goals, published figures and verdicts as of any day. What is public needs no sign-in; `x-action` names what the others do. Errors are problem details (RFC 9457) with a stable code and texts in Danish and English.',
        license: { name: 'MPL-2.0', identifier: 'MPL-2.0' },
      },
      servers: [{ url: '/' }],
    },
    // What a route does stands in the document, so that everybody can look up who may.
    transform: (described) => {
      const schema = { ...described.schema, 'x-action': described.route.config?.action };
      return transform({ ...described, schema });
    },
    transformObject: (document) => {
      const described = withSchemas(document) as Described;
      const components = { ...described.components, schemas: usedSchemas(described) };
      return { ...described, components } as ReturnType<typeof withSchemas>;
    },
  });
}

interface Described {
  readonly paths?: unknown;
  readonly components?: { readonly schemas?: Record<string, object> };
}

/** Every schema comes in two forms, for questions and for answers; only those that something refers to are worth showing. */
function usedSchemas({ paths, components }: Described): Record<string, object> {
  const schemas = { ...components?.schemas };
  for (;;) {
    const text = JSON.stringify({ paths, schemas });
    const unused = Object.keys(schemas).filter((id) => !text.includes(`"#/components/schemas/${id}"`));
    if (unused.length === 0) return schemas;
    for (const id of unused) delete schemas[id];
  }
}
