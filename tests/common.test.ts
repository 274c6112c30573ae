import { describe, expect, it } from 'vitest'
import { common, ofTurn } from '../scripts/vite/common.ts'

const sentence = (...words: string[]) => `<p class="phrases">${words.map((word) => `<span>${word}</span>`).join('')}</p>`

describe('what is the same in all pages', () => {
  it('is all of a page that stands alone', () => {
    expect(common(['<p>Good morning</p>'])).toBe('<p>Good morning</p>')
  })

  it('is shown, and what differs keeps its room', () => {
    expect(common(['<h1>Board</h1><p>Nine</p>', '<h1>Board</h1><p>Ten</p>'])).toBe('<h1>Board</h1><p data-unknown="">Nine</p>')
  })

  it('is sought in every page, not only in the second', () => {
    expect(common(['<p>Nine</p>', '<p>Nine</p>', '<p>Ten</p>'])).toContain('data-unknown')
  })

  it('leaves out a whole list where another is longer', () => {
    expect(common(['<ul><li>A</li></ul>', '<ul><li>A</li><li>B</li></ul>'])).toBe('<ul data-unknown=""><li>A</li></ul>')
  })

  it('leaves out what is drawn otherwise', () => {
    expect(common(['<i style="width:40%"></i>', '<i style="width:50%"></i>'])).toBe('<i style="width:40%" data-unknown=""></i>')
    expect(common(['<b>A</b>', '<i>A</i>'])).toBe('<b data-unknown="">A</b>')
  })

  it('never shows half a sentence', () => {
    expect(common([sentence('Good morning, ', 'Mr Mori.'), sentence('Good morning, ', 'Mr Osei.')]))
      .toBe('<p class="phrases" data-unknown=""><span>Good morning, </span><span>Mr Mori.</span></p>')
  })

  it('never shows a button that says nothing', () => {
    expect(common(['<button><b>1</b><i>Yes</i></button>', '<button><b>1</b><i>No</i></button>']))
      .toBe('<button data-unknown=""><b>1</b><i>Yes</i></button>')
  })

  it('holds nothing that opens only later', () => {
    expect(common(['<main>Here</main><dialog>Log</dialog>'])).toBe('<main>Here</main>')
  })
})

describe('a page of a turn', () => {
  it('says of which turn its replies are', () => {
    expect(ofTurn('<ol class="reply-list"><li>Yes</li></ol>', 'ring')).toBe('<ol class="reply-list" data-turn="ring"><li>Yes</li></ol>')
  })
})
