using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

public sealed class The_nodes_of_a_tree
{
    [Fact]
    public void Each_tell_what_they_are_and_can_be_printed_alone()
    {
        var nodes = Enumerable.Range(0, 300).SelectMany(seed => All(Utf8GraphQLParser.Parse(new TreeGenerator(seed).Document().ToString()))).ToList();

        nodes.ShouldAllBe(node => node.ToString().Length > 0 || node is NameNode);
        nodes.ShouldAllBe(node => node.Location != null);
        nodes.Select(node => node.Kind).Distinct().Count().ShouldBeGreaterThan(35);
    }

    [Theory]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("7", 7)]
    public void That_are_whole_numbers_give_them_in_every_size(string text, int number)
    {
        var node = new IntValueNode(text);

        node.ToInt32().ShouldBe(number);
        node.ToInt64().ShouldBe(number);
        node.ToDecimal().ShouldBe(number);
        node.ToDouble().ShouldBe(number);
    }

    [Fact]
    public void That_are_numbers_with_a_fraction_give_them_exactly_or_nearly()
    {
        new FloatValueNode("1.5e1").ToDecimal().ShouldBe(15m);
        new FloatValueNode("0.1").ToDouble().ShouldBe(0.1);
        Should.Throw<OverflowException>(() => new IntValueNode("2147483648").ToInt32());
    }

    private static IEnumerable<ISyntaxNode> All(ISyntaxNode node) => node.GetNodes().SelectMany(All).Prepend(node);
}
