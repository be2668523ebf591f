using HotChocolate;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

public sealed class Error_filters
{
    public sealed class Query
    {
        public string? Broken => throw new InvalidOperationException("the secret reason");
    }

    public sealed class Prefix
    {
        public string Text => "Sorry: ";
    }

    public sealed class Polite(Prefix prefix) : IErrorFilter
    {
        public IError OnError(IError error) => error.WithMessage(prefix.Text + error.Message);
    }

    public sealed class Careless : IErrorFilter
    {
        public IError OnError(IError error) => throw new InvalidOperationException("the filter's own secret");
    }

    private static Task<string> Ask(Action<global::HotChocolate.Execution.Configuration.IRequestExecutorBuilder> configure, string document = "{ broken }")
    {
        var schema = Graph.Of<Query>(services => services.AddSingleton<Prefix>());
        configure(schema);
        return schema.AnswerAsync(document);
    }

    [Fact]
    public async Task May_be_classes_that_take_services()
        => (await Ask(schema => schema.AddErrorFilter<Polite>())).ShouldContain("\"message\":\"Sorry: Unexpected Execution Error\"");

    [Fact]
    public async Task May_be_made_by_a_function()
        => (await Ask(schema => schema.AddErrorFilter(services => new Polite(services.GetRequiredService<Prefix>())))).ShouldContain("Sorry: ");

    [Fact]
    public async Task See_an_error_one_after_the_other() => (await Ask(schema => schema.AddErrorFilter(error => error.WithMessage("first"))
        .AddErrorFilter<Polite>().AddErrorFilter(error => error.WithMessage(error.Message + ".")))).ShouldContain("\"message\":\"Sorry: first.\"");

    [Theory]
    [InlineData("{ nope }", "The field `nope`")]
    [InlineData("{", "Expected a")]
    [InlineData("query A { broken } query B { broken }", "The operation name is missing")]
    [InlineData("query ($v: String!) { __typename @include(if: $v) }", "The variable `$v` of type `String!` cannot stand")]
    public async Task See_the_errors_of_requests_too(string document, string message)
        => (await Ask(schema => schema.AddErrorFilter<Polite>(), document)).ShouldContain("\"message\":\"Sorry: " + message);

    [Fact]
    public async Task That_fail_themselves_let_nothing_out()
    {
        var answer = await Ask(schema => schema.AddErrorFilter<Careless>());

        answer.ShouldBe("""{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["broken"]}],"data":{"broken":null}}""");
        (await Ask(schema => schema.AddErrorFilter(_ => null!))).ShouldBe(answer);
    }
}
