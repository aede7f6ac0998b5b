// Reads entities, one a line, with FollowTheMoney's own reader over its own model, to which the schemata of ours are added.
// node check.cjs FOLDER-OF-SCHEMATA FILE…   prints every mistake; status 1 where there is one.
const fs = require('fs')
const path = require('path')
const yaml = require('js-yaml')
const { Model, defaultModel } = require('@opensanctions/followthemoney')

const [folder, ...files] = process.argv.slice(2)

// FollowTheMoney's model comes compiled: each schema lists all that it descends from, each property its qualified name.
function extended(config, added) {
  const schemata = { ...config.schemata }
  const ancestors = (name) => {
    const schema = schemata[name] || fail(`no such schema: ${name}`)
    return [name, ...schema.extends.flatMap(ancestors)]
  }
  for (const [name, schema] of Object.entries(added)) {
    if (schemata[name]) fail(`${name} is a schema of FollowTheMoney's own`)
    const properties = Object.fromEntries(Object.entries(schema.properties).map(([property, given]) =>
      [property, { ...given, name: property, qname: `${name}:${property}`, type: given.type || 'string' }]))
    schemata[name] = { ...schema, properties }
  }
  for (const name of Object.keys(added)) schemata[name].schemata = [...new Set(ancestors(name))].sort()
  return { ...config, schemata }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const added = Object.assign({}, ...fs.readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort()
  .map((file) => yaml.load(fs.readFileSync(path.join(folder, file), 'utf8'))))
const model = new Model(extended(defaultModel, added))

const mistakes = []
const wrong = (file, entity, message) => mistakes.push(`${file}: ${entity.id} (${entity.schema.name}): ${message}`)

// What is featured, captioned, required or an edge's end must be a property; a range must be a schema.
for (const name of Object.keys(added)) {
  const schema = model.getSchema(name)
  const named = [...schema.featured, ...schema.caption, ...schema.required, ...(schema.isEdge ? [schema.edge.source, schema.edge.target] : [])]
  named.forEach((property) => schema.getProperty(property))
  schema.getProperties().forEach((property) => {
    if (!property.type) mistakes.push(`${property.qname}: no such type`)
    if (property.hasRange) property.getRange()
  })
}

const DATE = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+)?)?)?$/

for (const file of files) {
  const entities = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line).map((line) => model.getEntity(JSON.parse(line)))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  if (byId.size !== entities.length) mistakes.push(`${file}: an id stands twice`)
  for (const entity of entities) {
    if (entity.schema.abstract) wrong(file, entity, 'the schema is abstract')
    entity.schema.getParents !== undefined && [entity.schema, ...entity.schema.getParents()].flatMap((schema) => schema.required)
      .filter((property) => !entity.hasProperty(property)).forEach((property) => wrong(file, entity, `${property} is required`))
    for (const property of entity.getProperties()) {
      for (const value of entity.getProperty(property)) {
        if (property.stub) wrong(file, entity, `${property.name} is a stub`)
        if (property.maxLength && value.length > property.maxLength) wrong(file, entity, `${property.name} is too long`)
        if (property.type.name === 'entity') {
          const other = byId.get(value)
          if (!other) wrong(file, entity, `${property.name} points at nothing: ${value}`)
          else if (property.hasRange && !other.schema.isA(property.getRange())) wrong(file, entity, `${property.name} points at a ${other.schema.name}`)
        }
        if (property.type.values.size && !property.type.values.has(value)) wrong(file, entity, `${property.name} may not be ${value}`)
        if (property.type.name === 'date' && !DATE.test(value)) wrong(file, entity, `${property.name} is no date: ${value}`)
      }
    }
  }
  console.log(`${file}: ${entities.length} entities read`)
}
mistakes.forEach((mistake) => console.error(mistake.slice(0, 400)))
process.exit(mistakes.length ? 1 : 0)
