using System.Collections;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>Members that would be given out as something else than they are, or whose attributes nobody would hear, stop the start.</summary>
public sealed class Faults_of_members
{
    public sealed class Grid
    {
        public int[,] Field => new int[2, 2];
    }

    public sealed class Bytes
    {
        public byte[] Field => [];
    }

    public sealed class Tasks
    {
        public List<Task<int>> Field => [];
    }

    public sealed class Ambiguous : IEnumerable<int>, IEnumerable<string>
    {
        IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotSupportedException();

        IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
    }

    public sealed class Ambiguities
    {
        public Ambiguous Field => new();
    }

    public enum Alias
    {
        One = 1,
        Uno = One,
    }

    public sealed class Aliases
    {
        public Alias Field => Alias.Uno;
    }

    [Flags]
    public enum Days
    {
        Monday = 1,
        Tuesday = 2,
    }

    public sealed class Combinations
    {
        public Days Field => Days.Monday | Days.Tuesday;
    }

    public interface INobody
    {
        string Name { get; }
    }

    public sealed class Nobodies
    {
        public INobody? Field => null;
    }

    [UnionType("Either")]
    [InterfaceType("Both")]
    public interface IBoth;

    public sealed class Both
    {
        public IBoth? Field => null;
    }

    public sealed class NotPublic
    {
        public int Field => Secret;

        [GraphQLName("secret")]
        internal int Secret => 1;
    }

    public sealed class Static
    {
        public int Field => 1;

        [Authorize]
        public static int Secret() => 1;
    }

    public sealed class WithoutResult
    {
        public int Field => 1;

        [Authorize]
        public void Change() => _ = Field;
    }

    public sealed class WithTypeParameters
    {
        public int Field => 1;

        [Authorize]
        public T Any<T>(T value) => value;
    }

    public class Base
    {
        public int Find(int number) => number;
    }

    public sealed class MoreOverloads : Base
    {
        public int Find(string text) => text.Length;
    }

    public sealed class OtherPages
    {
        [UsePaging]
        public IReadOnlyList<int> Field(string first) => [first.Length];
    }

    public sealed class PagedIds
    {
        [UsePaging]
        [ID]
        public IReadOnlyList<int> Field => [];
    }

    public sealed class OpenAndGuarded
    {
        [Authorize]
        [AllowAnonymous]
        public int Field => 1;
    }

    public sealed class OpenByTheWebFramework
    {
        [Microsoft.AspNetCore.Authorization.AllowAnonymous]
        public int Field() => 1;
    }

    public sealed class BelowNothing
    {
        [Cost(-1)]
        public int Field => 1;
    }

    [Theory]
    [InlineData(typeof(Grid), "Grid.Field: System.Int32[,] has several dimensions")]
    [InlineData(typeof(Bytes), "Bytes.Field: bytes have no scalar here")]
    [InlineData(typeof(Tasks), "Tasks.Field: System.Threading.Tasks.Task`1[System.Int32] inside of another type")]
    [InlineData(typeof(Ambiguities), "Ambiguous is a list of more than one type")]
    [InlineData(typeof(Combinations), "Days: [Flags] says that its values are combined")]
    [InlineData(typeof(Aliases), "Alias: `ONE` and `UNO` are one value")]
    [InlineData(typeof(Nobodies), "INobody: no object type implements the interface `INobody`")]
    [InlineData(typeof(Both), "IBoth: it cannot be a union and an interface")]
    [InlineData(typeof(NotPublic), "NotPublic.Secret: [GraphQLName] says nothing: the member is no field")]
    [InlineData(typeof(Static), "Static.Secret: [Authorize] says nothing: the member is no field")]
    [InlineData(typeof(WithoutResult), "WithoutResult.Change: [Authorize] says nothing: the member is no field")]
    [InlineData(typeof(WithTypeParameters), "WithTypeParameters.Any: [Authorize] says nothing: the member is no field")]
    [InlineData(typeof(MoreOverloads), "MoreOverloads.Find: two methods of one name cannot be two fields")]
    [InlineData(typeof(OtherPages), "OtherPages.Field: pages are asked for with `first`, which is of the type Int and not String!")]
    [InlineData(typeof(PagedIds), "PagedIds.Field: ids cannot be paged")]
    [InlineData(typeof(OpenAndGuarded), "OpenAndGuarded.field: it is guarded and open to everybody at once")]
    [InlineData(typeof(OpenByTheWebFramework), "OpenByTheWebFramework.field (HC0081)")]
    [InlineData(typeof(BelowNothing), "BelowNothing.Field: a cost is 0 or more, not -1")]
    public async Task Stop_the_start(Type type, string fault)
        => (await Graph.FaultAsync(schema => schema.AddType(type).AddAuthorization().ModifyCostOptions(_ => { }))).ShouldContain(fault);

    public class Animal
    {
        public string Name => "an animal";
    }

    public sealed class Cat : Animal
    {
        public new int Name => 9;
    }

    [Fact]
    public async Task Are_not_those_that_another_one_hides() => (await Graph.Of<Cat>().AnswerAsync("{ name }")).ShouldBe("""{"data":{"name":9}}""");
}
