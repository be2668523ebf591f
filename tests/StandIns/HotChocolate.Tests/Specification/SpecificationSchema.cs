using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

using Schema = global::HotChocolate.Types.Schema;

/// <summary>The schema that section 5 of the specification gives its examples in, with what single sections add to it.</summary>
internal static class SpecificationSchema
{
    public static Schema Schema { get; } = SchemaOfText.Read("""
        type Query {
          dog: Dog
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          arguments: Arguments
          findDog(complex: ComplexInput): Dog
          findPet(by: PetBy): Pet
          booleanList(booleanListArg: [Boolean!]): Boolean
          link: Link
          node: Node
          field(arg: FieldInput): Int
        }
        type Link { next: Link  name: String }
        interface Node { id: ID! }
        interface Resource implements Node { id: ID!  url: String }
        type Document implements Resource & Node { id: ID!  url: String }
        input FieldInput { field: Boolean }
        type Mutation { mutateDog: ID }
        type Subscription { newMessage(roomId: ID): Message  disallowedSecondRootField: Boolean }
        type Message { body: String  sender: String }
        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }
        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }
        type Cat implements Pet {
          name: String!
          nickname: String
          meowVolume: Int
          keeper: Human
          doesKnowCommand(catCommand: CatCommand!): Boolean!
        }
        type Human implements Sentient { name: String!  pets: [Pet!]! }
        type Alien implements Sentient { name: String!  homePlanet: String }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }
        input ComplexInput { name: String  owner: String  tag: TagInput }
        input TagInput { number: Int!  colour: String! = "red" }
        input PetBy @oneOf { id: ID  name: String }
        type __Schema { types: [String!]! }
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @tag(name: String) repeatable on FIELD
        """);

    public static IReadOnlyList<IError> Errors(string document, ValidationSettings? settings = null)
        => DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document), settings ?? new ValidationSettings());

    /// <summary>The specification prints many fragments without an operation that uses them; that one rule is left out of account here.</summary>
    public static void Accepts(string document) => Sections(document).ShouldBeEmpty(document);

    /// <summary>Refused by the rules of these sections of the specification, and by no other.</summary>
    public static void Refuses(string document, params string[] sections)
        => Sections(document).Distinct().ShouldBe(sections, ignoreOrder: true, document);

    private static IEnumerable<string> Sections(string document) => Errors(document, new ValidationSettings { MaxErrors = 100 })
        .Select(error => ((string?)error.Extensions?.GetValueOrDefault("specifiedBy"))?.Split("#sec-")[1] ?? error.Message)
        .Where(section => section != "Fragments-Must-Be-Used");
}
