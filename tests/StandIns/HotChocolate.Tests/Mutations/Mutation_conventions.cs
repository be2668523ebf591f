using CpmTracker.StandIns.HotChocolate.Tests.Books;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Mutations;

public sealed class Mutation_conventions
{
    public sealed record Note(string Text);

    public sealed class TakenException(string text) : Exception($"`{text}` is taken.")
    {
        public string Text { get; } = text;
    }

    public sealed class EmptyException() : Exception("It is empty.");

    public sealed record InvalidError(string Message, int Code)
    {
        public static InvalidError CreateErrorFrom(FormatException exception) => new(exception.Message, 1);

        public static InvalidError CreateErrorFrom(EmptyException exception) => new(exception.Message, 2);
    }

    public sealed class RangeError(ArgumentOutOfRangeException exception)
    {
        public string Message => $"Range: {exception.ParamName}";
    }

    public sealed record RenameInput(string From, string To);

    public sealed class Mutation
    {
        [Error<TakenException>]
        [Error<InvalidError>]
        [Error(typeof(RangeError))]
        public async Task<Note> AddNoteAsync(string text, int? times, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            throw text switch
            {
                "" => new EmptyException(),
                "taken" => new TakenException(text),
                "format" => new FormatException("Bad."),
                "range" => new ArgumentOutOfRangeException(nameof(text)),
                "both" => new AggregateException(new EmptyException(), new TakenException(text)),
                "mixed" => new AggregateException(new EmptyException(), new InvalidOperationException("the secret reason")),
                _ => new InvalidOperationException("the secret reason"),
            };
        }

        public Note Keep(string text) => new(text);

        public string Rename(RenameInput input) => $"{input.From}>{input.To}";

        public bool Clear() => true;

        [UseMutationConvention(Disable = true)]
        public int Raw(int number) => number;

        [UseMutationConvention(PayloadFieldName = "kept", InputTypeName = "NamedIn", PayloadTypeName = "NamedOut")]
        public string Named(int number) => $"{number}";
    }

    private static IRequestExecutorBuilder Schema() => Graph.Of<BookQuery>().AddMutationType<Mutation>().AddMutationConventions(applyToAllMutations: true);

    [Fact]
    public async Task Give_each_mutation_an_input_a_payload_and_its_errors()
    {
        var sdl = await Schema().SdlAsync();

        sdl[sdl.IndexOf("interface Error", StringComparison.Ordinal)..].ShouldStartWith("interface Error {\n  message: String!\n}");
        sdl.ShouldContain("""
            type Mutation {
              addNote(input: AddNoteInput!): AddNotePayload!
              keep(input: KeepInput!): KeepPayload!
              rename(input: RenameInput!): RenamePayload!
              clear: ClearPayload!
              raw(number: Int!): Int!
              named(input: NamedIn!): NamedOut!
            }
            """);
        sdl.ShouldContain("""
            type AddNotePayload {
              "The result; none where the mutation failed."
              note: Note
              "What failed; none where the mutation succeeded."
              errors: [AddNoteError!]
            }
            """);
        sdl.ShouldContain("type KeepPayload {\n  \"The result; none where the mutation failed.\"\n  note: Note\n}");
        sdl.ShouldContain("type ClearPayload {\n  \"The result; none where the mutation failed.\"\n  boolean: Boolean\n}");
        sdl.ShouldContain("union AddNoteError = TakenError | InvalidError | RangeError");
        sdl.ShouldContain("type TakenError implements Error {");
        sdl.ShouldContain("input AddNoteInput {\n  text: String!\n  times: Int\n}");
    }

    [Theory]
    [InlineData("taken", """{"__typename":"TakenError","message":"`taken` is taken.","text":"taken"}""")]
    [InlineData("", """{"__typename":"InvalidError","message":"It is empty.","code":2}""")]
    [InlineData("format", """{"__typename":"InvalidError","message":"Bad.","code":1}""")]
    [InlineData("range", """{"__typename":"RangeError","message":"Range: text"}""")]
    [InlineData("both", """{"__typename":"InvalidError","message":"It is empty.","code":2},{"__typename":"TakenError","message":"`both` is taken.","text":"both"}""")]
    public async Task Answer_with_declared_errors_as_data(string text, string errors)
    {
        var answer = await Schema().AnswerAsync("""
            mutation($text: String!) {
              addNote(input: { text: $text }) { note { text } errors { __typename ... on Error { message } ... on TakenError { text } ... on InvalidError { code } } }
            }
            """, Graph.With("text", text));

        answer.ShouldBe($"{{\"data\":{{\"addNote\":{{\"note\":null,\"errors\":[{errors}]}}}}}}");
    }

    [Theory]
    [InlineData("other")]
    [InlineData("mixed")]
    public async Task Do_not_hide_what_was_not_declared(string text)
    {
        var answer = await Schema().AnswerAsync($"mutation {{ addNote(input: {{ text: \"{text}\" }}) {{ errors {{ __typename }} }} }}");

        answer.ShouldStartWith("""{"errors":[{"message":"Unexpected Execution Error",""");
        answer.ShouldEndWith("\"path\":[\"addNote\"]}],\"data\":null}");
        answer.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("""keep(input: { text: "a" }) { note { text } }""", """{"keep":{"note":{"text":"a"}}}""")]
    [InlineData("""rename(input: { from: "a", to: "b" }) { string }""", """{"rename":{"string":"a>b"}}""")]
    [InlineData("""clear { boolean }""", """{"clear":{"boolean":true}}""")]
    [InlineData("""raw(number: 3)""", """{"raw":3}""")]
    [InlineData("""named(input: { number: 3 }) { kept }""", """{"named":{"kept":"3"}}""")]
    public async Task Answer_with_the_result(string field, string data)
        => (await Schema().AnswerAsync($"mutation {{ {field} }}")).ShouldBe($$"""{"data":{{data}}}""");

    public sealed record SharedPayload(int Number);

    public sealed class Sharing
    {
        public SharedPayload Shared() => new(5);

        public SharedPayload Other() => new(6);
    }

    [Fact]
    public async Task Let_another_mutation_give_the_payload_of_one()
        => (await Graph.Of<Fine>().AddMutationType<Sharing>().AddMutationConventions().AnswerAsync("mutation { shared { number } other { sharedPayload { number } } }"))
            .ShouldBe("""{"data":{"shared":{"number":5},"other":{"sharedPayload":{"number":6}}}}""");

    [Fact]
    public async Task Have_their_own_patterns_where_none_is_given()
        => (await Graph.Of<Fine>().AddMutationType<Sharing>().AddMutationConventions(new MutationConventionOptions { PayloadTypeNamePattern = null }).SdlAsync())
            .ShouldContain("other: OtherPayload!");
}
