using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>What would make a schema that is none, or say something that nothing hears, stops the start and is told with its type and member.</summary>
public sealed class Faults_of_the_schema
{
    public sealed record Empty;

    public sealed record NoFields(Empty? Nothing);

    public sealed class ReservedField
    {
        [GraphQLName("__mine")]
        public int Mine => 1;
    }

    public sealed class ReservedArgument
    {
        public int Field([GraphQLName("__mine")] int mine) => mine;
    }

    [GraphQLName("__Mine")]
    public sealed record ReservedType(int One);

    public sealed record ReservedTypes(ReservedType Type);

    public sealed class WrongName
    {
        [GraphQLName("no name")]
        public int Mine => 1;
    }

    public enum Words
    {
        [GraphQLName("true")]
        Yes,

        [GraphQLName("a-b")]
        Dash
    }

    public sealed record WrongWords(Words Word);

    public sealed class SameArguments
    {
        public int Field(int one, [GraphQLName("one")] int two) => one + two;
    }

    public sealed record TwinInput
    {
        public int One { get; init; }

        [GraphQLName("one")]
        public int Two { get; init; }
    }

    public sealed class SameInputFields
    {
        public int Field(TwinInput input) => input.One;
    }

    public sealed class SameFields
    {
        public int One => 1;

        public int GetOne(int other) => other;
    }

    public sealed class Overloads
    {
        public int Find(int number) => number;

        public int Find(string text) => text.Length;
    }

    public sealed class RequiredAndDeprecated
    {
        public int Field([GraphQLDeprecated("Gone.")] int number) => number;
    }

    public sealed class Endless
    {
        public required Endless Inner { get; init; }
    }

    public sealed class TakesEndless
    {
        public int Field(Endless input) => input is null ? 0 : 1;
    }

    public interface IContract
    {
        string Text(int from);
    }

    public sealed class Broken : IContract
    {
        [GraphQLIgnore]
        public string Text(int from) => $"{from}";

        [GraphQLName("text")]
        public int Own(string from, int to) => from.Length + to;
    }

    public sealed class BrokenContract
    {
        public IContract Contract => new Broken();

        public Broken Own => new();
    }

    public sealed class Shorter : IContract
    {
        [GraphQLIgnore]
        public string Text(int from) => $"{from}";

        [GraphQLName("text")]
        public string Own() => "";
    }

    public sealed class ShorterContract
    {
        public IContract Contract => new Shorter();

        public Shorter Own => new();
    }

    public sealed record Book(string Title);

    public sealed class WrongParent
    {
        public int Field([Parent] Book book) => book.Title.Length;
    }

    public sealed class OptionalResult
    {
        public Optional<int> Field => 1;
    }

    public sealed class Dictionaries
    {
        public int Field(Dictionary<string, int> input) => input.Count;
    }

    public sealed class PageTooLarge
    {
        [UsePaging(DefaultPageSize = 60)]
        public IReadOnlyList<int> Field => [];
    }

    public sealed class NotPaged
    {
        [UsePaging]
        public int Field => 1;
    }

    public sealed class GuidIds
    {
        [ID]
        public Guid Field => Guid.Empty;
    }

    [Authorize]
    public interface IGuarded
    {
        string Name { get; }
    }

    public sealed record Guarded(string Name) : IGuarded;

    public sealed class GuardedInterface
    {
        public IGuarded Field => new Guarded("");

        public Guarded Own => new("");
    }

    public sealed record GuardedInput
    {
        [Authorize]
        public int One { get; init; }

        [UsePaging]
        public IReadOnlyList<int>? Many { get; init; }
    }

    public sealed class UnheardOnInput
    {
        public int Field(GuardedInput input) => input.One;
    }

    [OneOf]
    public sealed record OneOfOutput(string? Name, int? Number);

    public sealed class UnheardOnOutput
    {
        public OneOfOutput? Field => null;
    }

    [OneOf]
    public sealed record OneOfWithDefault(string? Name, int? Number = 1);

    public sealed class OneOfDefaults
    {
        public int Field(OneOfWithDefault input) => input.Number ?? 0;
    }

    public sealed class DefaultOfAnotherKind
    {
        public int Field([DefaultValue("one")] int number) => number;
    }

    public sealed record Loose(string Id)
    {
        [NodeResolver]
        public static Loose Get(string id) => new(id);
    }

    public sealed class ResolverOfNoNode
    {
        public Loose? Field => null;
    }

    [Theory]
    [InlineData(typeof(NoFields), "Empty: the type `Empty` has no fields")]
    [InlineData(typeof(ReservedField), "ReservedField.Mine: `__mine` is no name of a field")]
    [InlineData(typeof(ReservedArgument), "ReservedArgument.Field: `__mine` begins with two underscores")]
    [InlineData(typeof(ReservedTypes), "ReservedType: `__Mine` begins with two underscores")]
    [InlineData(typeof(WrongName), "WrongName.Mine: `no name` is no name of a field")]
    [InlineData(typeof(WrongWords), "Words.Yes: `true` is no name of an enum value")]
    [InlineData(typeof(WrongWords), "Words.Dash: `a-b` is no name of an enum value")]
    [InlineData(typeof(SameArguments), "SameArguments.Field: two are named `one`")]
    [InlineData(typeof(SameInputFields), "TwinInput: two are named `one`")]
    [InlineData(typeof(SameFields), "SameFields.One: the field `SameFields.one` is already that of")]
    [InlineData(typeof(Overloads), "Overloads.Find: two methods of one name cannot be two fields")]
    [InlineData(typeof(RequiredAndDeprecated), "RequiredAndDeprecated.Field: `number` is required, so that it cannot be deprecated")]
    [InlineData(typeof(TakesEndless), "Endless: the input `EndlessInput` requires itself")]
    [InlineData(typeof(BrokenContract), "Broken: `Broken.text` is of the type Int!, where `IContract` has String!")]
    [InlineData(typeof(BrokenContract), "Broken: `Broken.text` has the argument `from` of the type String!, where `IContract` has Int!")]
    [InlineData(typeof(BrokenContract), "Broken: `Broken.text` requires the argument `to`, which `IContract` does not have")]
    [InlineData(typeof(ShorterContract), "Shorter: `Shorter.text` has no argument `from`, which `IContract` has")]
    [InlineData(typeof(WrongParent), "WrongParent.Field(book): the parent of a field of `WrongParent` is")]
    [InlineData(typeof(OptionalResult), "OptionalResult.Field: Optional<T> is for what comes in")]
    [InlineData(typeof(Dictionaries), "Dictionaries.Field(input): dictionaries have no type in GraphQL")]
    [InlineData(typeof(PageTooLarge), "PageTooLarge.Field: the default page size is 60, where 1 to 50 may be asked for")]
    [InlineData(typeof(NotPaged), "NotPaged.Field: a field that pages returns a list")]
    [InlineData(typeof(GuidIds), "GuidIds.Field: an id is a string, an int, a long or a short, not System.Guid")]
    [InlineData(typeof(GuardedInterface), "IGuarded: [Authorize] on an interface or union does not guard its objects")]
    [InlineData(typeof(UnheardOnInput), "GuardedInput.One: [Authorize] says nothing on an input")]
    [InlineData(typeof(UnheardOnInput), "GuardedInput.Many: [UsePaging] says nothing on an input")]
    [InlineData(typeof(UnheardOnOutput), "OneOfOutput: [OneOf] says nothing on what is only given out")]
    [InlineData(typeof(OneOfDefaults), "OneOfWithDefault: the fields of a one-of input must be nullable and without default, which `number` is not")]
    [InlineData(typeof(DefaultOfAnotherKind), "DefaultOfAnotherKind.Field(number): the default value does not fit")]
    [InlineData(typeof(ResolverOfNoNode), "Loose.Get: [NodeResolver] says nothing on a type that is no [Node]")]
    public async Task Stop_the_start_and_say_where_they_are(Type query, string fault)
        => (await Graph.FaultAsync(schema => schema.AddType(query).AddType<Broken>().AddType<Shorter>().AddAuthorization())).ShouldContain(fault);

    public sealed class Mutation
    {
        [UseMutationConvention(Disable = true)]
        [Error<InvalidOperationException>]
        public int Raw() => 1;
    }

    [ExtendObjectType(typeof(Book), IgnoreProperties = ["Author"], IgnoreFields = ["isbn"])]
    [GraphQLDescription("Nobody reads this.")]
    public sealed class BookExtension
    {
        public int Pages => 1;
    }

    public sealed class Books
    {
        public Book? Book => null;
    }

    [Fact]
    public async Task Of_mutations_too() => (await Graph.FaultAsync(schema => schema.AddMutationType<Mutation>().AddMutationConventions()))
        .ShouldContain("Mutation.Raw: with the mutation conventions off its declared errors are never answered");

    [Theory]
    [InlineData("BookExtension: [GraphQLDescription] says nothing on an extension")]
    [InlineData("BookExtension: `Book` has no `Author` that could be ignored")]
    [InlineData("BookExtension: `Book` has no `isbn` that could be ignored")]
    public async Task Of_extensions_too(string fault) => (await Graph.FaultAsync(schema => schema.AddType<Books>().AddTypeExtension<BookExtension>())).ShouldContain(fault);

    [Fact]
    public async Task Of_an_extension_that_is_taken_for_a_root_too() => (await Should.ThrowAsync<SchemaException>(async ()
        => await Graph.Of<BookExtension>().BuildSchemaAsync())).Message.ShouldContain("BookExtension: it extends another type");

    [Fact]
    public async Task Are_all_told_at_once()
    {
        var told = await Graph.FaultAsync(schema => schema.AddType<SameFields>().AddType<Overloads>().AddType<GuidIds>());
        told.Split("\n- ").Length.ShouldBe(5, told);
    }
}
