using HotChocolate;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using static CpmTracker.StandIns.HotChocolate.Tests.Specification.SpecificationSchema;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

public sealed class Fields_below_themselves
{
    private static readonly ValidationSettings s_three = new() { Recursion = new RecursionLimits { OfFields = 3 } };

    [Theory]
    [InlineData("{ link { next { next { next { name } } } } }")]
    [InlineData("{ a: link { next { next { next { name } } } } b: link { next { next { next { name } } } } }")]
    [InlineData("{ human { pets { ... on Dog { owner { pets { ... on Dog { owner { pets { name } } } } } } } } }")]
    [InlineData("{ link { ...a } } fragment a on Link { next { ...b } x: next { ...b } } fragment b on Link { next { next { name } } }")]
    public void Are_fine_three_times(string document) => Errors(document, s_three).ShouldBeEmpty();

    [Theory]
    [InlineData("{ link { next { next { next {\n next { name } } } } } }", "/link/next/next/next/next", 2, 2)]
    [InlineData("{ link { next { name } a: next { b: next { next {\n c: next { name } } } } } }", "/link/a/b/next/c", 2, 2)]
    [InlineData("{ link { ...a } } fragment a on Link { next { ... { next { ...b } } } } fragment b on Link { next { next { name } } }", "/link/next/next/next/next", 1, 101)]
    public void Are_refused_the_fourth_time_where_that_is(string document, string path, int line, int column)
    {
        var error = Errors(document, s_three).ShouldHaveSingleItem();
        error.Message.ShouldBe("Maximum allowed coordinate cycle depth was exceeded.");
        error.Code.ShouldBe("HC0087");
        error.Path.ShouldNotBeNull().Print().ShouldBe(path);
        error.Locations.ShouldNotBeNull().ShouldHaveSingleItem().ShouldBe(new Location(line, column));
    }

    [Fact]
    public void Have_limits_of_their_own_where_the_application_says_so()
    {
        var settings = new ValidationSettings
        {
            Recursion = new RecursionLimits { OfFields = 1, OfCoordinates = new Dictionary<SchemaCoordinate, int> { [new("Link", "next")] = 5 } }
        };
        Errors("{ link { next { next { next { next { next { name } } } } } } }", settings).ShouldBeEmpty();
        Errors("{ human { pets { ... on Dog { owner { pets { name } } } } } }", settings).ShouldHaveSingleItem();
        new SchemaCoordinate("Link", "next").ToString().ShouldBe("Link.next");
        new SchemaCoordinate("Link").ToString().ShouldBe("Link");
    }

    [Fact]
    public void Take_no_time_where_fragments_double_at_each_step()
    {
        var chain = string.Concat(Enumerable.Range(0, 60).Select(i => $" fragment F{i} on Link {{ a: next {{ ...F{i + 1} }} b: next {{ ...F{i + 1} }} }}"));
        Errors("{ link { ...F0 } }" + chain + " fragment F60 on Link { name }", s_three).ShouldHaveSingleItem().Path.ShouldNotBeNull().Print()
            .ShouldBe("/link/a/a/a/a");
    }

    [Theory]
    [InlineData("{ link { ...F } } fragment F on Link { next { ...F } }")]
    [InlineData("{ link { ...Missing next { ...Missing } } nope { nope { nope { nope { nope } } } } }")]
    public void Are_counted_to_an_end_in_documents_that_are_wrong_in_other_ways(string document) => Errors(document, s_three).ShouldNotBeEmpty();

    public sealed record Node(int Depth)
    {
        public Node Next => new(Depth + 1);
    }

    public sealed class Query
    {
        public Node Node => new(0);
    }

    private const string Deep = "{ node { next { next { next { next { depth } } } } } }";

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    private static global::HotChocolate.Execution.Configuration.IRequestExecutorBuilder In(string environment) => new ServiceCollection().AddLogging()
        .AddSingleton<IHostEnvironment>(new Environment(environment)).AddGraphQLServer().AddQueryType<Query>();

    [Fact]
    public async Task Are_limited_outside_development_unless_the_application_says_otherwise()
    {
        (await In(Environments.Development).AnswerAsync(Deep)).ShouldContain("\"depth\":4");
        (await In(Environments.Production).AnswerAsync(Deep)).ShouldContain("HC0087");
        (await In(Environments.Production).RemoveMaxAllowedFieldCycleDepthRule().AnswerAsync(Deep)).ShouldContain("\"depth\":4");
        (await In(Environments.Production).AddMaxAllowedFieldCycleDepthRule(4).AnswerAsync(Deep)).ShouldContain("\"depth\":4");
        (await In(Environments.Development).AddMaxAllowedFieldCycleDepthRule().AnswerAsync(Deep)).ShouldContain("HC0087");
        (await In(Environments.Production).AddMaxAllowedFieldCycleDepthRule(3, [(new("Node", "next"), 9)]).AnswerAsync(Deep)).ShouldContain("\"depth\":4");
    }

    [Theory]
    [InlineData("fields { type { fields { name } } }")]
    [InlineData("possibleTypes { possibleTypes { name } }")]
    [InlineData("interfaces { fields { type { interfaces { name } } } }")]
    [InlineData("fields { args { type { inputFields { type { inputFields { name } } } } } }")]
    public async Task Of_introspection_are_limited_always(string selections)
    {
        (await Graph.Of<Query>().AnswerAsync($"{{ __schema {{ types {{ {selections} }} }} }}")).ShouldContain("HC0086");
        (await Graph.Of<Query>().SetIntrospectionAllowedDepth(16, 2).AnswerAsync($"{{ __schema {{ types {{ {selections} }} }} }}")).ShouldNotContain("\"errors\"");
    }

    [Theory]
    [InlineData("{ __schema { types { ", "a{0}: fields {{ name }} ", " } } }")]
    [InlineData("{ ", "a{0}: __schema {{ types {{ name }} }} ", " }")]
    [InlineData("fragment F on __Schema { types { name } } { ", "a{0}: __schema {{ ...F }} ", " }")]
    public async Task Of_introspection_are_not_asked_for_again_and_again(string head, string again, string tail)
    {
        string Asked(int times) => head + string.Concat(Enumerable.Range(0, times).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, again, i))) + tail;
        (await Graph.Of<Query>().AnswerAsync(Asked(25))).ShouldNotContain("\"errors\"");
        (await Graph.Of<Query>().AnswerAsync(Asked(600))).ShouldContain("asks for more than 30 lists of introspection");
    }

    [Fact]
    public void Of_introspection_are_counted_to_an_end_where_fragments_form_a_circle()
        => Errors("{ __schema { ...F } } fragment F on __Schema { types ...F }").ShouldNotBeEmpty();

    [Fact]
    public async Task Of_introspection_may_unwrap_a_type_sixteen_times()
    {
        static string Unwrap(int times) => "{ __schema { types { fields { type { " + string.Concat(Enumerable.Repeat("ofType { ", times)) + "name" + new string('}', times + 5);
        (await Graph.Of<Query>().AnswerAsync(Unwrap(16))).ShouldNotContain("\"errors\"");
        (await Graph.Of<Query>().AnswerAsync(Unwrap(17))).ShouldContain("HC0086");
        (await Graph.Of<Query>().SetIntrospectionAllowedDepth(2, 1).AnswerAsync(Unwrap(3))).ShouldContain("HC0086");
    }
}
